import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fiveQuestions } from '../../../data/model/profile.ts';
import { answerOf, importInto, startWithShippedWorkspace } from './importing.ts';
import { officialFile } from './shared-data.ts';

const shipped = startWithShippedWorkspace();
const centres = officialFile('tract-centers/CenPop2020_Mean_CO.txt');
const losAngeles = '06037';

/** The tracts of Massachusetts alone, of the census of 2020. */
function tractsOfMassachusetts(): string {
  const lines = readFileSync(officialFile('tract-centers/CenPop2020_Mean_TR.txt'), 'utf8').split(
    '\n',
  );
  return lines.filter((line, i) => i === 0 || line.startsWith('25,')).join('\n');
}

describe('centres of counties', () => {
  it('stand in where a county has no census tract centres, and nowhere else', async () => {
    const { write, importFiles, atlas, backend } = importInto(shipped());
    await importFiles([write('CenPop2020_Mean_TR25.txt', tractsOfMassachusetts())]);
    const { schools } = await atlas();
    const inLosAngeles = schools.county.findIndex(
      (county, s) => county === losAngeles && schools.latitude[s] > 34,
    );
    // A metropolitan area of this county alone.
    const inBarnstable = schools.county.indexOf('25001');
    const reach = async (school: number) =>
      answerOf(await backend.request('figures', { profile: fiveQuestions })).criteria.reach[school];
    const before = await reach(inBarnstable);
    expect(await reach(inLosAngeles)).toBeNaN();
    expect(before).toBeGreaterThan(1000);

    const { datasets, findings } = await importFiles([centres]);
    expect(datasets).toMatchObject([{ kind: 'tract-centres' }]);
    expect(findings.map(({ code }) => code)).toContain('county-centres-used');
    expect(findings.find(({ code }) => code === 'county-centres-used')?.message).toMatch(
      /^3,2\d\d counties without census tract centres, such as .+ have all immigrants at the one centre/,
    );
    expect(await reach(inLosAngeles)).toBeGreaterThan(100_000);
    expect(await reach(inBarnstable)).toBe(before);
  });

  it('are of no use beside the tracts of the whole country, and do no harm', async () => {
    const { preview } = importInto(shipped());
    const { files, importable, datasets } = await preview([
      officialFile('tract-centers/CenPop2020_Mean_TR.txt'),
      centres,
    ]);
    expect(files.map(({ status }) => status)).toEqual(['ready', 'support']);
    expect(importable).toBe(true);
    expect(datasets).toMatchObject([{ rows: 85_395 }]);
  });

  it('are read from the gazetteer of counties as well', async () => {
    const { write, importFiles } = importInto(shipped());
    await importFiles([write('CenPop2020_Mean_TR25.txt', tractsOfMassachusetts())]);
    const gazetteer = [
      'USPS\tGEOID\tANSICODE\tNAME\tALAND\tAWATER\tALAND_SQMI\tAWATER_SQMI\tINTPTLAT\tINTPTLONG      ',
      'CA\t06037\t00277283\tLos Angeles County\t10515988166\t1785003207\t4060.246\t689.193\t34.196398\t-118.261862      ',
    ].join('\n');
    const { files, findings } = await importFiles([
      write('2023_Gaz_counties_national.txt', gazetteer),
    ]);
    expect(files).toMatchObject([{ kind: 'county-centres', vintage: '2023', read: 1, taken: 1 }]);
    expect(findings.map(({ message }) => message).join()).toContain(
      '1 county without census tract centres, such as Los Angeles, CA, has all immigrants',
    );
  });
});
