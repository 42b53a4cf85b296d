import type { FC } from 'hono/jsx';
import type { Poster } from '#functions/store/studio.ts';
import { type Language, languages } from '#shared/language/languages.ts';
import type { Wave } from '#shared/wave/wave.ts';
import { ErrorSummary, type FieldError, fieldsOf, SelectField, TextField } from '#web/staff/fields.tsx';
import { Notice } from '#web/staff/notice.tsx';
import { Table } from '#web/staff/table.tsx';
import { type Office, OfficePage } from './office-page.tsx';
import { officeTexts } from './texts.ts';
import { waysInTexts } from './ways-in-texts.ts';
import { day } from './when.ts';

export type SlipValues = { wave: string; language: string; second: string; sheets: string };

type WaysInPageProps = {
  office: Office;
  posters: readonly Poster[];
  /** Those that slips can be made for. */
  waves: readonly Wave[];
  /** Those that can be printed on a slip. */
  slipLanguages: readonly Language[];
  values: SlipValues;
  errors: readonly FieldError[];
  /** What links begin with, without a slash at the end. */
  linkBase: string;
  said?: 'made' | 'withdrawn' | undefined;
};

const shown = (address: string) => address.replace(/^https?:\/\//, '');

const Posters: FC<Pick<WaysInPageProps, 'office' | 'posters' | 'linkBase'>> = ({ office, posters, linkBase }) => {
  const { language } = office.frame;
  const texts = waysInTexts[language].posters;
  const here = `/office/${office.municipality.code}/ways-in`;
  if (posters.length === 0) return <p class="muted">{texts.none}</p>;
  return (
    <Table caption={texts.title} hideCaption>
      <thead>
        <tr>
          <th scope="col">{texts.address}</th>
          <th scope="col">{texts.since}</th>
          <th scope="col">{texts.print}</th>
          <th scope="col">{texts.withdraw}</th>
        </tr>
      </thead>
      <tbody>
        {posters.map(({ code, madeAt }) => (
          <tr>
            <th scope="row">{shown(`${linkBase}/join/${code}`)}</th>
            <td>{day(language, madeAt)}</td>
            <td>
              <a href={`${here}/poster/${code}?size=a4`}>A4</a>
              {' · '}
              <a href={`${here}/poster/${code}?size=a5`}>A5</a>
            </td>
            <td>
              <form method="post" action={`${here}/withdraw`}>
                <input type="hidden" name="poster" value={code} />
                <button class="ds-button" data-variant="tertiary" type="submit" title={texts.withdrawHint}>
                  {texts.withdraw}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const Slips: FC<Pick<WaysInPageProps, 'office' | 'waves' | 'slipLanguages' | 'values' | 'errors'>> = (props) => {
  const { office, waves, slipLanguages } = props;
  const { language } = office.frame;
  const texts = waysInTexts[language].slips;
  const field = fieldsOf(props);
  if (waves.length === 0) return <p class="muted">{texts.noWave}</p>;
  const named = slipLanguages.map((tag) => ({ value: tag, label: languages[tag].name, lang: tag }));
  return (
    <form class="stack" method="post" action={`/office/${office.municipality.code}/ways-in/slips`}>
      <SelectField
        {...field('wave')}
        label={texts.wave}
        options={waves.map(({ id, number, opensAt }) => ({
          value: id,
          label: `${officeTexts[language].wave(number)}: ${day(language, opensAt)}`,
        }))}
      />
      <div class="pair">
        <SelectField {...field('language')} label={texts.language} hint={texts.languageHint} options={named} />
        <SelectField
          {...field('second')}
          label={texts.second}
          options={[{ value: '', label: texts.noSecond }, ...named]}
        />
      </div>
      <TextField
        {...field('sheets')}
        label={texts.sheets}
        hint={texts.sheetsHint}
        type="number"
        input={{ min: 1, max: 10, inputmode: 'numeric' }}
        short
      />
      <p class="muted">{texts.once}</p>
      <button class="ds-button" type="submit">
        {texts.make}
      </button>
    </form>
  );
};

/** Posters, slips of paper, and the tablet: how people come in who got no message. */
export const WaysInPage: FC<WaysInPageProps> = ({ said, ...props }) => {
  const { office, errors, linkBase } = props;
  const { language } = office.frame;
  const texts = waysInTexts[language];
  return (
    <OfficePage office={office} title={texts.title} tab="ways-in">
      <p class="lead">{texts.lead}</p>
      {said && <Notice tone="success">{texts.posters[said]}</Notice>}
      <ErrorSummary language={language} errors={errors} />
      <section>
        <h2>{texts.posters.title}</h2>
        <p>{texts.posters.body}</p>
        <Posters {...props} />
        <form method="post" action={`/office/${office.municipality.code}/ways-in/poster`}>
          <button class="ds-button" data-variant={props.posters.length > 0 ? 'secondary' : 'primary'} type="submit">
            {texts.posters.make}
          </button>
        </form>
      </section>
      <section>
        <h2>{texts.slips.title}</h2>
        <p>{texts.slips.body}</p>
        <Slips {...props} />
      </section>
      <section>
        <h2>{texts.kiosk.title}</h2>
        <p>{texts.kiosk.body}</p>
        <p>
          {texts.kiosk.address}: <a href={`${linkBase}/kiosk`}>{shown(`${linkBase}/kiosk`)}</a>
        </p>
      </section>
    </OfficePage>
  );
};
