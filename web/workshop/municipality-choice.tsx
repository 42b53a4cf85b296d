import type { FC } from 'hono/jsx';
import type { Municipality } from '#functions/store/studio.ts';
import { StaffPage } from '#web/staff/layout.tsx';
import type { Frame } from '#web/staff/notice.tsx';
import { workshopTexts } from './texts.ts';

/** For a co-designer of several municipalities: which one? */
export const MunicipalityChoice: FC<{ frame: Frame; municipalities: readonly Municipality[] }> = (props) => {
  const texts = workshopTexts[props.frame.language];
  return (
    <StaffPage {...props.frame} title={texts.choose}>
      <h1>{texts.choose}</h1>
      <ul>
        {props.municipalities.map(({ code, name }) => (
          <li>
            <a href={`/workshop/${code}`}>{name}</a>
          </li>
        ))}
      </ul>
    </StaffPage>
  );
};
