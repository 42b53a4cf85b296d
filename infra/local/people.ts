import type { Member, Municipality } from '#functions/store/studio.ts';

/** The municipalities of the local run: the one it is made for, and three larger ones nearby. */
export const municipalities = [
  { code: '5027', name: 'Midtre Gauldal', defaultLanguage: 'nb', orePerPart: 45, publicReleases: true },
  { code: '5021', name: 'Oppdal', defaultLanguage: 'nb', orePerPart: 45, publicReleases: true },
  { code: '5028', name: 'Melhus', defaultLanguage: 'nb', orePerPart: 45, publicReleases: true },
  { code: '5059', name: 'Orkland', defaultLanguage: 'nn', orePerPart: 45, publicReleases: true },
] as const satisfies readonly Municipality[];

const everywhere = municipalities.map(({ code }) => code);

/** Somebody made up whom one may sign in as, with a line that tells what the person does. */
export type Person = Member & { does: string };

const officers: Person[] = municipalities.map(({ code, name }, i) => ({
  subject: `officer-${code}`,
  name: ['Kari Moen', 'Ola Bakken', 'Ingrid Haugen', 'Per Solem'][i] ?? name,
  does: `Officer of ${name}: imports the phone list, plans the waves, reads the trends`,
  roles: [{ role: 'officer', municipalities: [code] }],
}));

/** The people of the sign-in page. */
export const people: readonly Person[] = [
  ...officers,
  {
    subject: 'funder',
    name: 'Liv Strand',
    does: 'Funder: sees the open releases of the four municipalities that her foundation supports',
    roles: [{ role: 'funder', municipalities: everywhere }],
  },
  {
    subject: 'codesigner',
    name: 'Selam Tesfay',
    does: 'Co-designer in Midtre Gauldal: proposes and discusses what is asked',
    roles: [{ role: 'codesigner', municipalities: ['5027'] }],
  },
  {
    subject: 'operator',
    name: 'Jon Lund',
    does: 'Operator: keeps it running for all four, and sees no answers',
    roles: [{ role: 'operator', municipalities: everywhere }],
  },
];
