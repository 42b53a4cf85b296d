import type { FC, PropsWithChildren } from 'hono/jsx';
import { StaffPage, type StaffPageProps } from './layout.tsx';
import { errorTexts, frameTexts } from './texts.ts';

/** What a page needs to be framed; a page's own props extend it. */
export type Frame = Omit<StaffPageProps, 'children' | 'title'>;

/** A page that only says something, with a way on. */
export const NoticePage: FC<PropsWithChildren<{ frame: Frame; title: string; body: string }>> = (props) => (
  <StaffPage {...props.frame} title={props.title}>
    <div class="notice">
      <h1>{props.title}</h1>
      <p class="lead">{props.body}</p>
      {props.children}
    </div>
  </StaffPage>
);

/** The page for a refusal or a failure, in words. */
export const ErrorPage: FC<{ frame: Frame; kind: keyof (typeof errorTexts)['nb'] }> = ({ frame, kind }) => (
  <NoticePage frame={frame} {...errorTexts[frame.language][kind]}>
    <p>
      <a href="/">{frameTexts[frame.language].home}</a>
    </p>
  </NoticePage>
);

/** Something that went well, or that should be known, at the top of a page. `role=status` so that it is read out. */
export const Notice: FC<PropsWithChildren<{ tone?: 'success' | 'info' | 'warning' }>> = ({
  tone = 'info',
  children,
}) => (
  <div class="ds-alert notice" data-color={tone} role="status">
    {children}
  </div>
);
