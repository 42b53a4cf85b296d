import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Assets } from '#web/assets.ts';
import type { WaysTexts } from '#web/texts/ways-texts.ts';

type KioskProps = {
  ways: Pick<WaysTexts, 'kiosk'>;
  inline: Pick<Assets['inline'], 'kiosk.css' | 'kiosk.js'>;
  /** Where the page stands in one person's way: before it, on it, or at its end. */
  at: 'start' | 'survey' | 'end';
};

/** How long a page stands (s) when nobody touches it, and for how long it says so before. */
const times = {
  start: { after: 90, warned: 30 },
  survey: { after: 90, warned: 30 },
  end: { after: 20, warned: 20 },
} as const;

const Kiosk: FC<KioskProps> = ({ ways, inline, at }) => (
  <>
    <style>{raw(inline['kiosk.css'])}</style>
    <aside
      id="kiosk"
      aria-label={ways.kiosk.again}
      data-at={at}
      data-after={times[at].after}
      data-warned={times[at].warned}
    >
      <p
        id="kiosk-left"
        data-left={ways.kiosk.left}
        data-unsent={at === 'survey' ? ways.kiosk.unsent : undefined}
        hidden
      >
        <span aria-hidden="true" />
        <span class="said" role="status" />
        <button type="button">{ways.kiosk.stay}</button>
      </p>
      {at !== 'start' && (
        <p>
          <a href="/kiosk">{ways.kiosk.again}</a>
        </p>
      )}
    </aside>
    <script>{raw(inline['kiosk.js'])}</script>
  </>
);

/** What stands at the end of every page on a tablet that many use: the way back to the beginning, which is also gone by itself. */
export const kioskEnd = (props: KioskProps): string => String(<Kiosk {...props} />);
