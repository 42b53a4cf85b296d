import { describe, expect, test } from 'vitest';
import { allowed, type Statement, textOf } from './policies.ts';

const table = { 'Fn::GetAtt': ['Table', 'Arn'] };
const put = { action: 'dynamodb:PutItem', resource: '<Table.Arn>' };
const grant = (Condition?: Statement['Condition']): Statement[] => [
  { Effect: 'Allow', Action: 'dynamodb:PutItem', Resource: table, ...(Condition && { Condition }) },
];
const under = { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['REQUEST#*'] } };

describe('the evaluator', () => {
  test('allows what is named and nothing else', () => {
    expect(allowed(grant(), put)).toBe(true);
    expect(allowed(grant(), { ...put, action: 'dynamodb:GetItem' })).toBe(false);
    expect(allowed(grant(), { ...put, resource: '<Table.Arn>/index/wave' })).toBe(false);
    expect(allowed([], put)).toBe(false);
  });

  test('sees through wildcards', () => {
    const wide: Statement[] = [{ Effect: 'Allow', Action: 'dynamodb:*', Resource: '*' }];
    expect(allowed(wide, put)).toBe(true);
  });

  test('lets a denial win', () => {
    expect(allowed([...grant(), { Effect: 'Deny', Action: 'dynamodb:Put*', Resource: '*' }], put)).toBe(false);
  });

  test('holds a request to the leading keys: all of them', () => {
    expect(allowed(grant(under), { ...put, leadingKeys: ['REQUEST#STOP'] })).toBe(true);
    expect(allowed(grant(under), { ...put, leadingKeys: ['REQUEST#STOP', 'MUNICIPALITY#5027'] })).toBe(false);
  });

  test('knows the hole of ForAllValues, and that a Null condition closes it', () => {
    expect(allowed(grant(under), put)).toBe(true);
    expect(allowed(grant({ ...under, Null: { 'dynamodb:LeadingKeys': 'false' } }), put)).toBe(false);
  });

  test('refuses to judge what it does not understand', () => {
    expect(() => allowed(grant({ DateLessThan: { 'aws:CurrentTime': 'now' } }), put)).toThrow('DateLessThan');
    expect(() => allowed(grant({ Null: { 'aws:SourceVpc': 'true' } }), put)).toThrow('aws:SourceVpc');
    expect(() => textOf({ 'Fn::ImportValue': 'x' })).toThrow('Fn::ImportValue');
  });
});
