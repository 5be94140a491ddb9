import { memo, useState } from 'react';
import { useTable } from '../state/table-store.ts';
import { Button } from '../ui/button.tsx';
import { DropPanel } from '../ui/drop-panel.tsx';
import { shippedLayout, toggleColumn } from './arrange-columns.ts';
import styles from './columns-panel.module.css';
import { columnGroups } from './table-column.ts';
import { tableColumns } from './table-columns.ts';

/** Which columns the table has; their places and widths are set on the table itself. */
export const ColumnsPanel = memo(function ColumnsPanel() {
  const [open, setOpen] = useState(false);
  const { layout, arrange } = useTable();
  const { columns } = layout;
  return (
    <DropPanel
      label="Columns"
      title="Columns of the table"
      open={open}
      onOpenChange={setOpen}
      className={styles.panel}
    >
      <div className={styles.groups}>
        {columnGroups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{group}</legend>
            {tableColumns
              .filter((column) => column.group === group)
              .map(({ id, name }) => (
                <label key={id} className={styles.column}>
                  <input
                    type="checkbox"
                    checked={columns.some((column) => column.id === id)}
                    onChange={() => arrange({ columns: toggleColumn(columns, id) })}
                  />
                  {name}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <footer className={styles.foot}>
        <p>
          Drag a header to move its column, or its edge to set the width. By keyboard: Alt with ← or
          → moves it, Shift with ← or → sets the width, Delete hides it.
        </p>
        <Button onClick={() => arrange({ columns: shippedLayout.columns })}>Reset</Button>
      </footer>
    </DropPanel>
  );
});
