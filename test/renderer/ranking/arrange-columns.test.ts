import { describe, expect, test } from 'vitest';
import {
  moveColumn,
  placedColumns,
  resizeColumn,
  shippedLayout,
  toggleColumn,
} from '../../../renderer/ranking/arrange-columns.ts';

const columns = ['fit', 'need', 'reach'].map((id) => ({ id, width: null }));
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('columns', () => {
  test('move to another place, those between making room', () => {
    expect(ids(moveColumn(columns, 0, 2))).toEqual(['need', 'reach', 'fit']);
    expect(ids(moveColumn(columns, 2, 0))).toEqual(['reach', 'fit', 'need']);
    expect(ids(moveColumn(columns, 1, 9))).toEqual(['fit', 'reach', 'need']);
    expect(ids(moveColumn(columns, 9, 0))).toEqual(['fit', 'need', 'reach']);
  });

  test('come back where they are offered, and go', () => {
    expect(ids(toggleColumn(columns, 'students'))).toEqual(['fit', 'need', 'students', 'reach']);
    expect(ids(toggleColumn([], 'reach'))).toEqual(['reach']);
    expect(ids(toggleColumn(columns, 'need'))).toEqual(['fit', 'reach']);
  });

  test('stay within widths that can be read', () => {
    expect(resizeColumn(columns, 'need', 12)[1].width).toBe(56);
    expect(resizeColumn(columns, 'need', 130.4)[1].width).toBe(130);
    expect(resizeColumn(columns, 'need', 9000)[1].width).toBe(480);
  });

  test('of another version are passed over, and keep their place among those kept', () => {
    const kept = [{ id: 'of a later version', width: 90 }, ...columns];
    expect(placedColumns(kept).map(({ column }) => column.id)).toEqual(['fit', 'need', 'reach']);
  });

  test('that ship are all there', () => {
    expect(placedColumns(shippedLayout.columns)).toHaveLength(shippedLayout.columns.length);
  });
});
