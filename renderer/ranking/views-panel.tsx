import { Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { mostViews } from '../../data/model/table-view.ts';
import { useTable } from '../state/table-store.ts';
import { deleteView, isShown, saveView, showView, useSavedViews } from '../state/view-shelf.ts';
import { useView } from '../state/view-store.ts';
import { Button } from '../ui/button.tsx';
import { DropPanel } from '../ui/drop-panel.tsx';
import { NameForm } from '../ui/name-form.tsx';
import styles from './views-panel.module.css';

/** Columns, order and filters kept by name, to come back to. */
export const ViewsPanel = memo(function ViewsPanel() {
  const [open, setOpen] = useState(false);
  const [naming, setNaming] = useState(false);
  const views = useSavedViews();
  const { layout, view: last } = useTable();
  const filters = useView((view) => view.filters);
  const alike = views.filter((view) => isShown(view, layout, filters));
  const shown = alike.find(({ name }) => name === last) ?? alike[0];
  const opened = (now: boolean) => {
    setOpen(now);
    setNaming(false);
  };
  return (
    <DropPanel
      label="Views"
      title="Saved views"
      mark={shown?.name}
      open={open}
      onOpenChange={opened}
      className={styles.panel}
    >
      {views.length === 0 && (
        <p className={styles.empty}>
          A view keeps the filters, the columns and their order under a name. Undo takes back what
          is saved or deleted here.
        </p>
      )}
      <ul>
        {views.map((view) => (
          <li key={view.name} className={styles.view}>
            <button
              type="button"
              className={styles.name}
              aria-current={view === shown || undefined}
              onClick={() => {
                showView(view);
                setOpen(false);
              }}
            >
              {view.name}
            </button>
            {view !== shown && (
              <Button
                aria-label={`Save what is shown as ${view.name}`}
                title="Save what is shown under this name"
                onClick={() => saveView(view.name)}
              >
                Save here
              </Button>
            )}
            <Button
              kind="icon"
              aria-label={`Delete the view ${view.name}`}
              title="Delete this view"
              onClick={() => deleteView(view.name)}
            >
              <Trash2 size={14} aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {naming ? (
        <NameForm
          noun="view"
          label="Name of the view"
          done="Save"
          taken={views.map(({ name }) => name)}
          keep={saveView}
          onClose={() => setNaming(false)}
        />
      ) : (
        <Button
          className={styles.save}
          disabled={views.length >= mostViews}
          onClick={() => setNaming(true)}
        >
          Save this view…
        </Button>
      )}
    </DropPanel>
  );
});
