import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { ID_PATTERN, VISIBLE_TEXT } from '../contract/common.ts';
import type { FieldError } from '../contract/errors.ts';
import { MAP_ADDRESS_PATTERN } from '../contract/saved-view.ts';

const common = { allErrors: false, strict: false, removeAdditional: false, useDefaults: true } as const;

/**
 * Bodies are taken as they are (no coercion, nothing dropped silently); what comes as text by its nature
 * (path, query, headers) is coerced.
 */
export function useStrictValidation(app: FastifyInstance): void {
  const strict = withFormats(new Ajv({ ...common, coerceTypes: false }));
  const coercing = withFormats(new Ajv({ ...common, coerceTypes: 'array' }));
  const compile: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
    (httpPart === 'body' ? strict : coercing).compile(schema);
  app.setValidatorCompiler(compile);
  // Answers come from our own code in the shape of the contract, which the tests check.
  app.setSerializerCompiler(() => JSON.stringify);
}

function withFormats(ajv: Ajv): Ajv {
  addFormats.default(ajv, ['uuid', 'email', 'uri', 'date', 'date-time']);
  return ajv;
}

/** Says in plain words where a request differs from the contract. Paths are JSON pointers or parameter names. */
export function fieldErrors(errors: readonly ErrorObject[], part: string): FieldError[] {
  const inBody = part === 'body';
  // A failed union reports every branch; the first says enough beside the path.
  return errors.slice(0, 20).map((error) => {
    const { path, message } = explain(error);
    return { path: inBody ? path || '/' : path.replace(/^\//, '').replaceAll('/', '.') || part, message };
  });
}

/** What the patterns of the contract ask for, in words. */
const PATTERNS = new Map([
  [ID_PATTERN, 'must be an id: a UUID in small letters'],
  [VISIBLE_TEXT, 'must have a character that can be seen, and no control characters'],
  [MAP_ADDRESS_PATTERN, 'must be what stands after the question mark of the map’s address'],
]);

function explain(error: ErrorObject): { path: string; message: string } {
  const at = error.instancePath;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { path: `${at}/${String(params['missingProperty'])}`, message: 'is missing' };
    case 'additionalProperties':
      return {
        path: `${at}/${String(params['additionalProperty'])}`,
        message: 'is not known here; look for a spelling mistake or leave it out',
      };
    case 'enum':
      return { path: at, message: `must be one of ${(params['allowedValues'] as unknown[]).join(', ')}` };
    case 'pattern':
      return {
        path: at,
        message: PATTERNS.get(String(params['pattern'])) ?? 'has another form than it should',
      };
    default:
      return { path: at, message: error.message ?? 'is not as it should be' };
  }
}
