import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { officeTexts } from './texts.ts';

/** For an officer of several municipalities. */
export const ChoosePage: FC<{ frame: Frame; municipalities: readonly Municipality[] }> = ({
  frame,
  municipalities,
}) => {
  const { title, lead } = officeTexts[frame.language].choose;
  return (
    <StaffPage {...frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ul class="tiles">
        {municipalities.map(({ code, name }) => (
          <li>
            <a class="ds-card" href={`/office/${code}`}>
              <h2>{name}</h2>
            </a>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
};
