import type { FC } from 'hono/jsx';
import type { StaffLanguage } from '#shared/language/languages.ts';
import type { ChartData } from './chart-data.ts';
import { texts } from './texts.ts';

/** Where the script draws. Without script it stays hidden, and the table says the same. */
export const ChartFigure: FC<{ language: StaffLanguage; data: ChartData | undefined }> = ({ language, data }) =>
  data ? (
    <div class="chart" data-chart={JSON.stringify(data)} hidden>
      <div class="canvas">
        <canvas role="img" aria-label={texts[language].chart.alt(data.title)} />
      </div>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm">
        {texts[language].download.png}
      </button>
    </div>
  ) : null;
