import { readTable, readViews, storeTable, storeViews } from './database/queries/table-views.ts';
import type { HandlersOf } from './handlers.ts';

/** Answers what is asked about the table of schools: how it is arranged, and the views kept of it. */
export function answerViews(): HandlersOf<'views' | 'saveViews' | 'saveTable'> {
  return {
    views: ({ db }) => ({ table: readTable(db), views: readViews(db) }),
    saveViews({ db }, { views }) {
      storeViews(db, views);
      return null;
    },
    saveTable({ db }, { table }) {
      storeTable(db, table);
      return null;
    },
  };
}
