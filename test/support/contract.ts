import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { Problem } from '../../api/contract/common.ts';
import { endpoints, type Endpoint } from '../../api/contract/endpoints.ts';

const ajv = new Ajv({ strict: false });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();
const problem = ajv.compile(Problem);

/** Fails unless the answer has exactly the shape that the contract gives this path and status. */
export function expectContract(method: string, path: string, status: number, body: unknown): void {
  if (status >= 400) return expectValid(problem, body);
  const key = findKey(method, path.split('?')[0]!);
  const { response, status: promised } = (endpoints as Record<string, Endpoint>)[key]!;
  expect(status, `${key} answers with the status of the contract`).toBe(promised);
  if (response === null || response === 'stream') return;
  let validate = validators.get(key);
  if (!validate) validators.set(key, (validate = ajv.compile(response)));
  expectValid(validate, body);
}

function expectValid(validate: ValidateFunction, body: unknown): void {
  expect(validate(body) ? [] : validate.errors, 'the answer has the shape of the contract').toEqual([]);
}

function findKey(method: string, path: string): string {
  const matches = Object.keys(endpoints).filter((key) => {
    const [keyMethod, template] = key.split(' ') as [string, string];
    return keyMethod === method && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
  });
  // A literal segment ("facets") goes before a parameter ("{id}").
  const key = matches.sort((a, b) => a.split('{').length - b.split('{').length)[0];
  if (key === undefined) throw new Error(`the contract has no ${method} ${path}`);
  return key;
}
