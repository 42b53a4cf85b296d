import type { FC } from 'hono/jsx';
import type { WaveCost } from '#functions/office/plan/cost.ts';
import { knownLanguages } from '#shared/language/known-languages.ts';
import { Table } from '#web/staff/table.tsx';
import type { Office } from './office-page.tsx';
import { planTexts } from './plan-texts.ts';
import { count, kroner } from './when.ts';

type CostPanelProps = { office: Office; cost: WaveCost; waves: number; reminders: number };

/** What the messages cost at most, for a wave and for the year, and why. */
export const CostPanel: FC<CostPanelProps> = ({ office, cost, waves, reminders }) => {
  const { language } = office.frame;
  const { code, orePerPart } = office.municipality;
  const texts = planTexts[language].cost;
  const price = (ore: number) => kroner(language, ore);
  const rows = [
    [texts.first, cost.first.ore],
    [texts.reminders, cost.reminders.ore],
    [texts.total, cost.first.ore + cost.reminders.ore],
  ] as const;
  return (
    <section>
      <h2>{texts.title}</h2>
      <Table caption={texts.title} hideCaption>
        <thead>
          <tr>
            <td />
            <th scope="col" data-numeric>
              {texts.perWave}
            </th>
            <th scope="col" data-numeric>
              {texts.perYear}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, ore]) => (
            <tr>
              <th scope="row">{label}</th>
              <td data-numeric>{texts.atMost(price(ore))}</td>
              <td data-numeric>{texts.atMost(price(ore * waves))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>{texts.pauses}</p>
      <p>
        {texts.price(price(orePerPart))} <a href={`/office/${code}/settings`}>{texts.changePrice}</a>
      </p>
      <Table caption={texts.languages}>
        <thead>
          <tr>
            <th scope="col">{texts.language}</th>
            <th scope="col" data-numeric>
              {texts.people}
            </th>
            <th scope="col">{texts.encoding}</th>
            <th scope="col" data-numeric>
              {texts.partsFirst}
            </th>
            <th scope="col" data-numeric>
              {texts.perLanguageFirst}
            </th>
            {reminders > 0 && (
              <>
                <th scope="col" data-numeric>
                  {texts.partsReminder}
                </th>
                <th scope="col" data-numeric>
                  {texts.perLanguageReminders}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {cost.languages.map((row) => (
            <tr>
              <th scope="row">
                {knownLanguages[row.language].called[language]}
                {row.inFallback > 0 && (
                  <span class="muted small block">{texts.inFallback(count(language, row.inFallback))}</span>
                )}
              </th>
              <td data-numeric>{count(language, row.people)}</td>
              <td>{row.invitation.encoding}</td>
              <td data-numeric>{row.invitation.parts}</td>
              <td data-numeric>{price(row.people * row.invitation.parts * orePerPart)}</td>
              {reminders > 0 && (
                <>
                  <td data-numeric>{row.reminder.parts}</td>
                  <td data-numeric>{price(reminders * row.people * row.reminder.parts * orePerPart)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            <td data-numeric>{count(language, cost.people)}</td>
            <td />
            <td />
            <td data-numeric>{price(cost.first.ore)}</td>
            {reminders > 0 && (
              <>
                <td />
                <td data-numeric>{price(cost.reminders.ore)}</td>
              </>
            )}
          </tr>
        </tfoot>
      </Table>
      <p class="muted">{texts.explain}</p>
    </section>
  );
};
