import type { Child, FC } from 'hono/jsx';

/** What must be mended, above everything else; each line leads to its field. */
export const ErrorSummary: FC<{ title: string; errors: readonly { id: string; text: Child }[] }> = ({
  title,
  errors,
}) => (
  <div class="summary" role="alert" tabindex={-1} id="summary">
    <h2>{title}</h2>
    <ul>
      {errors.map(({ id, text }) => (
        <li>
          <a href={`#${id}`}>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);
