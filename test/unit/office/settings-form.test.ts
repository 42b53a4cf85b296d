import { describe, expect, test } from 'vitest';
import { readSettings, type SettingsValues, valuesOf } from '#functions/office/settings/form.ts';
import type { Municipality } from '#functions/store/studio.ts';

const profile: Municipality = {
  code: '5027',
  name: 'Midtre Gauldal',
  defaultLanguage: 'nb',
  orePerPart: 45,
  publicReleases: true,
};
const read = (changed: Partial<SettingsValues>, before = profile) =>
  readSettings(before, { ...valuesOf(before), ...changed });
const contactOf = (changed: Partial<SettingsValues>) => {
  const result = read({ contactName: 'Servicetorget', ...changed });
  return result.ok ? result.profile.contact : result.problems;
};

test('a profile of before, sent as it is shown, stays as it was', () => {
  const whole: Municipality = {
    ...profile,
    synthetic: true,
    contact: { name: 'Servicetorget', phone: '+47 72 40 00 00', email: 'post@x.no', web: 'https://x.no/ny' },
    youth: { from: 15 },
  };
  for (const before of [profile, whole]) expect(read({}, before)).toEqual({ ok: true, profile: before });
});

test('what is emptied is gone', () => {
  const before = { ...profile, contact: { name: 'S', phone: '12345678' }, youth: { from: 15 } };
  expect(read({ contactName: '', contactPhone: '', youthFrom: '' }, before)).toEqual({ ok: true, profile });
});

describe('whom to ask', () => {
  test.each(['72400000', '+47 72 40 00 00', '110'])('%s is a phone number', (contactPhone) => {
    expect(contactOf({ contactPhone })).toEqual({ name: 'Servicetorget', phone: contactPhone });
  });
  test.each(['12', 'ring oss', '72 40 00 00 lokal 4', `1${'2'.repeat(20)}`])('%s is none', (contactPhone) => {
    expect(contactOf({ contactPhone })).toEqual([{ field: 'contactPhone' }]);
  });
  test.each(['post@midtre-gauldal.kommune.no', 'a.b+c@x.no'])('%s is an e-mail address', (contactEmail) => {
    expect(contactOf({ contactEmail })).toEqual({ name: 'Servicetorget', email: contactEmail });
  });
  test.each(['post', 'post@', 'a b@x.no', 'a@x.no?subject=b', '<a@x.no>', 'a@x'])('%s is none', (contactEmail) => {
    expect(contactOf({ contactEmail })).toEqual([{ field: 'contactEmail' }]);
  });
  test.each([
    ['https://x.no/ny', 'https://x.no/ny'],
    ['www.x.no', 'https://www.x.no/'],
    ['x.kommune.no/ny her', 'https://x.kommune.no/ny%20her'],
  ])('%s is the web page %s', (contactWeb, web) => {
    expect(contactOf({ contactWeb })).toEqual({ name: 'Servicetorget', web });
  });
  test.each(['http://x.no', 'javascript:alert(1)', 'https://kari:pass@x.no', 'https://localhost', 'ikke en side'])(
    '%s is none',
    (contactWeb) => {
      expect(contactOf({ contactWeb })).toEqual([{ field: 'contactWeb' }]);
    },
  );

  test('a way without a name, and a name without a way', () => {
    expect(contactOf({ contactName: '', contactPhone: '12345678' })).toEqual([
      { field: 'contactName', because: 'no-name' },
    ]);
    expect(contactOf({})).toEqual([{ field: 'contactName', because: 'no-way' }]);
  });
});

test.each(['12', '18', 'x', '15.5'])('from %s years is not on offer', (youthFrom) => {
  expect(read({ youthFrom })).toEqual({ ok: false, problems: [{ field: 'youthFrom' }] });
});
test.each([13, 14, 15, 16, 17])('from %d years is', (from) => {
  expect(read({ youthFrom: String(from) })).toEqual({ ok: true, profile: { ...profile, youth: { from } } });
});
