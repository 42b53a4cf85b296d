import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { QuestionResult } from '#shared/release.ts';
import { Table } from '#web/staff/table.tsx';
import { texts } from './texts.ts';
import { percent, whole } from './words.ts';

type Props = {
  language: StaffLanguage;
  result: Pick<QuestionResult, 'labels' | 'text'>;
  counts: readonly { code: string; count: number }[];
};

/** How many gave each answer in one wave, with a bar of its share. `counts` is its distribution. */
export const DistributionTable: FC<Props> = ({ language, result: { labels, text }, counts }) => {
  const { table } = texts[language];
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const name = (code: string) => {
    const label = labels[code]?.[language];
    if (label === undefined || label === code) return code;
    return /^\d+$/.test(code) ? `${code} – ${label}` : label;
  };
  return (
    <Table caption={`${table.distribution}: ${text[language]}`} hideCaption>
      <thead>
        <tr>
          <th scope="col">{table.answer}</th>
          <th scope="col" data-numeric>
            {table.count}
          </th>
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ code, count }) => (
          <tr>
            <th scope="row">{name(code)}</th>
            <td data-numeric>{whole(language, count)}</td>
            <td>
              <span class="share">
                <meter min={0} max={1} value={total === 0 ? 0 : count / total} aria-hidden="true" />
                {percent(language, total === 0 ? 0 : count / total)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
