import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { endpoints, type Endpoint } from '../../api/contract/endpoints.ts';
import { ChangeEvent } from '../../api/contract/event.ts';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const entries = Object.entries(endpoints) as [string, Endpoint][];

describe('every example of the contract', () => {
  const answered = entries.filter(([, { response, example }]) => {
    return example.response !== undefined && response !== 'stream';
  });

  it.each(answered)('of the answer to %s has its shape', (_key, { response, example }) => {
    const validate = ajv.compile(response as object);
    expect(validate(example.response) ? [] : validate.errors).toEqual([]);
  });

  it('of the stream of events tells a change as it is told', () => {
    const data = /^data: (.*)$/m.exec(endpoints['GET /events'].example.response)?.[1] ?? '';
    expect(ajv.validate(ChangeEvent, JSON.parse(data)) ? [] : ajv.errors).toEqual([]);
  });

  it.each(entries.filter(([, endpoint]) => endpoint.body !== undefined))(
    'of the body of %s has its shape',
    (_key, { body, example }) => {
      const validate = ajv.compile(body as object);
      expect(validate(example.body) ? [] : validate.errors).toEqual([]);
    },
  );
});
