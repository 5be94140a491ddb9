import { useState } from 'react';
import type { SheetForm } from '../../data/api/contract.ts';
import { peopleWarning, saySheetRows } from '../../data/words/sheet-words.ts';
import { useCandidates } from '../state/candidate-store.ts';
import { useContacts } from '../state/contact-store.ts';
import { FormDialog } from '../ui/form-dialog.tsx';
import { Segments } from '../ui/segments.tsx';
import { sendSheetsOut, stopAsking, useSheets } from './sheet-store.ts';
import styles from './sheets-out-dialog.module.css';

type Filling = 'full' | 'empty';

const fillings: { value: Filling; label: string; hint: string }[] = [
  {
    value: 'full',
    label: 'What is known',
    hint: 'Every candidate, piece of evidence, contact and talk',
  },
  {
    value: 'empty',
    label: 'Empty, to fill in',
    hint: 'The columns, the words and how to fill them in',
  },
];
const forms: { value: SheetForm; label: string; hint: string }[] = [
  {
    value: 'workbook',
    label: 'One workbook (.xlsx)',
    hint: 'A sheet each, with lists to choose from',
  },
  { value: 'tables', label: 'Tables (.csv)', hint: 'A file each, in a folder of their own' },
];

/** Asks what goes out and in which form, and says that people are in it. */
export function SheetsOutDialog() {
  const [filling, setFilling] = useState<Filling>('full');
  const [form, setForm] = useState<SheetForm>('workbook');
  const { busy, trouble } = useSheets();
  const contents = useContents();
  return (
    <FormDialog
      title="Spreadsheet out"
      sentence="Sheets of candidates, evidence, contacts and talks, to be filled in elsewhere and taken in again with “Spreadsheet in…”."
      done="Save…"
      doing="Writing"
      busy={busy}
      trouble={trouble}
      onSend={() => void sendSheetsOut(filling === 'empty', form)}
      onLeave={stopAsking}
    >
      <div className={styles.choice}>
        <Segments
          label="What stands in the sheets"
          options={fillings}
          value={filling}
          onChange={setFilling}
        />
      </div>
      <div className={styles.choice}>
        <Segments label="Form of the file" options={forms} value={form} onChange={setForm} />
      </div>
      <p className={styles.contents}>
        {filling === 'full' ? `${contents}. ${peopleWarning}` : 'No names are in it yet.'}
      </p>
    </FormDialog>
  );
}

/** '3 candidates, 12 pieces of evidence, 5 contacts and 9 talks' */
function useContents(): string {
  const candidates = useCandidates();
  const contacts = useContacts();
  return saySheetRows({
    candidates: candidates.length,
    evidence: candidates.reduce((sum, { evidence }) => sum + evidence.length, 0),
    contacts: contacts.length,
    talks: contacts.reduce((sum, { log }) => sum + log.length, 0),
  });
}
