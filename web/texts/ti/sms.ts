import type { SmsTexts } from '../texts.ts';

export const sms: SmsTexts = {
  invitation: 'ኮሙን {municipality} ናብራ ከመይ ከም ዘሎ ይሓትተኩም። ኣብዚ መልሱ፦ {link} ክልተ ደቒቕ ይወስድ። እንታይ ከም ዝመለስኩም ዝርኢ የለን።',
  reminder: 'ንኮሙን {municipality} ሕጂ እውን ክትምልሱ ትኽእሉ ኢኹም፦ {link} ክልተ ደቒቕ ይወስድ። እንታይ ከም ዝመለስኩም ዝርኢ የለን።',
  code: 'ኮድኩም፦ {code}። ኮሙን {municipality}። ንሓደ ሰዓት ይሰርሕ።',
};
