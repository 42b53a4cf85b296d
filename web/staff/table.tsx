import type { FC, PropsWithChildren } from 'hono/jsx';

/**
 * A table that scrolls by itself on a phone: `caption` names it and names the scrolling region. Children are `thead` and `tbody`;
 * `data-numeric` on a cell sets figures under each other.
 */
export const Table: FC<PropsWithChildren<{ caption: string; hideCaption?: boolean }>> = (props) => (
  // Reachable by keyboard, so that it can be scrolled without a mouse.
  <section class="scroll" tabindex={0} aria-label={props.caption}>
    <table class="ds-table" data-border>
      <caption {...(props.hideCaption && { class: 'ds-sr-only' })}>{props.caption}</caption>
      {props.children}
    </table>
  </section>
);
