import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { StaffEnv } from './session.ts';

const self = ["'self'"];
const none = ["'none'"];

/** Nothing from elsewhere, nothing inline; `data:` is the icons in the style sheet, `blob:` a chart saved as a picture. */
const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: [...self, 'data:', 'blob:'],
    fontSrc: self,
    mediaSrc: self,
    connectSrc: self,
    formAction: self,
    baseUri: none,
    frameAncestors: none,
  },
  // The whole address, but to ourselves only: csrf() and "back to where you were" need it.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: 'max-age=31536000',
});

/** Security headers for every staff page; what a signed-in person sees is not kept by any cache. */
export const staffHeaders: MiddlewareHandler<StaffEnv> = async (c, next) => {
  await secure(c, next);
  if (c.get('session')) c.header('Cache-Control', 'no-store');
};
