import { AppError } from '../contract/errors.ts';

/** What a broken constraint means, in the words of the API. The names are those of schema.ts and the migrations. */
const MEANINGS: Record<string, () => AppError> = {
  organizations_business_code_unique: () => taken('/businessCode', 'organization', 'business code'),
  client_groups_code_unique: () => taken('/code', 'client group', 'code'),
  service_classes_code_unique: () => taken('/code', 'service class', 'code'),
  saved_views_name_unique: () => taken('/name', 'saved view', 'name'),
  presentations_name_unique: () => taken('/name', 'presentation', 'name'),
  themes_name_unique: () => taken('/name', 'theme', 'name'),
  themes_period_check: () => invalid('/endsOn', 'The period must not end before it begins.'),
  experiments_period_check: () => invalid('/endsOn', 'It must not end before it begins.'),
  experiments_decision_date_check: () =>
    invalid('/decisionOn', 'The decision date must not be before the day on which it started.'),
  teams_organization_fk: () => missing('/organizationId', 'organization'),
  teams_parent_fk: () => missing('/parentId', 'unit in the same organization'),
  teams_cycle_check: () => invalid('/parentId', 'A unit cannot stand under itself or its own subunit.'),
  client_groups_cycle_check: () => invalid('/parentId', 'A client group cannot stand under itself.'),
  service_classes_cycle_check: () => invalid('/parentId', 'A service class cannot stand under itself.'),
  teams_depth_check: () => tooDeep(),
  client_groups_depth_check: () => tooDeep(),
  service_classes_depth_check: () => tooDeep(),
  client_groups_parent_id_client_groups_id_fk: () => missing('/parentId', 'client group'),
  service_classes_parent_id_service_classes_id_fk: () => missing('/parentId', 'service class'),
  services_team_fk: () => missing('/teamId', 'unit'),
  services_age_order_check: () => invalid('/ageMin', 'The lowest age must not be above the highest.'),
  service_teams_team_fk: () => missing('/otherTeams', 'unit'),
  service_teams_service_id_team_id_role_pk: () => twice('/otherTeams', 'unit in the same role'),
  service_client_groups_client_group_fk: () => missing('/clientGroups', 'client group'),
  service_client_groups_service_id_client_group_id_pk: () => twice('/clientGroups', 'client group'),
  service_service_classes_service_class_fk: () => missing('/serviceClasses', 'service class'),
  service_service_classes_service_id_service_class_id_pk: () => twice('/serviceClasses', 'service class'),
};

function taken(path: string, what: string, field: string): AppError {
  const message = `Another ${what} already has this ${field}. Use another one, or change that ${what} instead.`;
  return new AppError('conflict', message, { errors: [{ path, message }] });
}

export function missing(path: string, what: string): AppError {
  const message = `There is no such ${what}, or it has been deleted. Use the id of one that exists.`;
  return new AppError('invalid-reference', message, { errors: [{ path, message }] });
}

function invalid(path: string, message: string): AppError {
  return new AppError('invalid-value', message, { errors: [{ path, message }] });
}

function twice(path: string, what: string): AppError {
  return invalid(path, `The same ${what} is listed twice. Leave one of the two out.`);
}

function tooDeep(): AppError {
  return invalid('/parentId', 'The tree would be more than 6 levels deep. Choose a higher place for it.');
}

/** Other writers take too long. */
export function busy(): AppError {
  return new AppError(
    'busy',
    'Another change, such as an import, is still being written. Nothing of yours was; try again in a moment.',
  );
}

const notStorable = () =>
  new AppError(
    'invalid-request',
    'A text, date or number in the request cannot be stored: a NUL character, half a character, or a day that does not exist. Take it out.',
  );
const notAnswering = () =>
  new AppError('not-ready', 'The database does not answer at the moment. Try again in a few seconds.');

/** What PostgreSQL's own codes mean, or their first two letters. */
const CODES: Record<string, () => AppError> = {
  '22021': notStorable,
  '22P02': notStorable,
  '22P05': notStorable,
  '22007': notStorable,
  '22008': notStorable,
  '55P03': busy,
  '57P01': notAnswering,
  '57P02': notAnswering,
  '57P03': notAnswering,
  '53300': notAnswering,
  '08': notAnswering,
  ECONNREFUSED: notAnswering,
  ECONNRESET: notAnswering,
};
/** What the pool says when it has no session left, or lost one: it gives no code. */
const POOL_MESSAGES = /^(timeout exceeded when trying to connect|Connection terminated)/;

/**
 * Turns a broken database constraint, and other refusals of the database, into the AppError that says what it means.
 * @returns the error itself when it is something else.
 */
export function translateDatabaseError(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const constraint = (cause as { constraint?: unknown }).constraint;
    const meaning = typeof constraint === 'string' ? MEANINGS[constraint] : undefined;
    if (meaning) return meaning();
    const { code } = cause as { code?: unknown };
    const known = typeof code === 'string' ? (CODES[code] ?? CODES[code.slice(0, 2)]) : undefined;
    if (known) return known();
    if (POOL_MESSAGES.test(cause.message)) return notAnswering();
  }
  return error;
}
