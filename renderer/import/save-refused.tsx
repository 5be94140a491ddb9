import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { importsQuery } from './imports-query.ts';
import { countOf } from '../../data/words/plural.ts';

/** Saves the refused rows of each file of an import, in the file's own columns with the reason. */
export function SaveRefused({ importId }: { importId: number }) {
  const { data } = useQuery(importsQuery);
  const [told, setTold] = useState<string | null>(null);
  const record = data?.find(({ id }) => id === importId);
  const files = record?.files.filter(({ refusedKept }) => refusedKept > 0) ?? [];
  const save = async (file: number) => {
    try {
      const saved = await request('saveRefusedRows', { file });
      setTold(saved && `The refused rows are in ${saved.file}.`);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  if (files.length === 0) return null;
  return (
    <>
      {files.map(({ id, file, refused }) => (
        <Button key={id} onClick={() => void save(id)}>
          Save {countOf(refused, 'refused row')} of {file}…
        </Button>
      ))}
      {told && <p role="status">{told}</p>}
    </>
  );
}
