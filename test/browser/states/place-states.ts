import { place, type State } from './visit.ts';

const button = 'main form button[type="submit"]';

/** The pages of a municipality. */
export const placeStates: readonly State[] = [
  { name: 'place', open: place('/m/5027') },
  { name: 'place-real', open: place('/m/5027/real') },
  { name: 'place-privacy', open: place('/m/5027/privacy') },
  { name: 'place-accessibility', open: place('/m/5027/accessibility') },
  { name: 'place-guardians', open: place('/m/5027/guardians') },
  { name: 'activities', open: place('/m/5027/activities') },
  { name: 'what-was-said', open: place('/m/5027/said') },
  { name: 'help', open: place('/m/5027/help') },
  { name: 'activities-young', open: place('/m/5027/activities?youth=yes') },
  {
    name: 'help-to-mend',
    script: false,
    open: async (visit) => {
      await place('/m/5027/help')(visit);
      await visit.page.locator(button).last().click();
    },
  },
  {
    name: 'help-sent',
    open: async (visit) => {
      await place('/m/5027/help?wish=want')(visit);
      for (const choice of ['[name="about"][value="forms"]', '[name="reach"][value="office"]'])
        await visit.page.locator(choice).check();
      await visit.page.locator(button).last().click();
      await visit.page.waitForURL(/sent=yes/);
    },
  },
];
