import type { Messages } from '../types.ts';

export const importProblem: Messages['imports']['problem'] = {
  'file-too-large': 'The file has {megabytes} MB; {limit} MB is the most that one file may have.',
  'files-too-large': 'The files have {megabytes} MB together; {limit} MB is the most in one import.',
  'empty-file': 'The file is empty.',
  'not-utf8': 'The file is not text in UTF-8. Save it as UTF-8 and try again.',
  'invalid-json': 'Not valid JSON: line {line}, column {column}: {found} stands where {expected} should.',
  'json-too-deep': 'More than {limit} objects or arrays stand inside each other.',
  'not-recognised': 'Nothing here looks like PTV Open API v11. The first object has the fields: {fields}.',
  'authoring-shape':
    'This is the inner shape of PTV (fields such as {fields}), not what its Open API answers. Fetch it from /api/v11.',
  'request-shape':
    'This is what is sent to PTV (it has the field {field}), not what its Open API answers. Fetch it from /api/v11.',
  'only-ids':
    'These are only ids and names ({count}). Fetch the full records, for example with Service/list?guids=…',
  'old-version':
    'An older version of the PTV Open API ({version}): {field} is no longer in v11. Fetch the file from /api/v11. ({count} such records)',
  'no-records': 'The file holds no records.',
  'record-not-recognised': 'Left out: not a record of PTV Open API v11 ({count} such, fields: {fields}).',
  'not-used': 'Left out: {kind} are not part of the directory ({count} of them).',
  'general-descriptions-alone':
    'General descriptions only fill in services that refer to them; none here does ({count} of them).',
  'missing-pages': 'One page of {pages}; the pages {missing} are not among these files.',
  'no-id': 'Left out: it has no id.',
  'no-name': 'Left out: it has no name in Finnish, Swedish or English.',
  'no-team': 'Left out: it names no organization that is responsible for it or produces it.',
  'not-responsible': 'No organization is responsible for it; {name} was taken, which is named first.',
  'repeated-record': 'The same id stands here twice with different content; the newer one was taken.',
  'other-language': 'Texts in the language {language} are not read ({count} of them).',
  'damaged-text': 'The text has characters that were lost on the way (�). Was the file saved as UTF-8?',
  'too-long': 'Left out: the {field} ({language}) has {length} characters; {limit} is the most.',
  'too-many': 'Only the first {limit} were taken ({field}, {count} in all).',
  'no-code': 'Left out: {field} without a usable code ({count} of them).',
  'unusual-code': '{code} is not a PTV code ({field}); it was taken as a code of your own.',
  'unnamed-code': 'Nothing here names {code}; the code itself became its name.',
  'unknown-area': 'The municipalities of the area are not told ({type} {code}); the area stays unknown.',
  'bad-value': 'Left out: {value} is not valid ({field}).',
  'channels-not-here':
    'Service channels that are not among these files: whether they are by phone, online or in person stays unknown ({count} of them).',
  'general-description-not-here':
    'General descriptions that are not among these files: the services that leave their texts or classes to them lack those ({count} of them).',
  'parent-not-here': 'Its parent organization is not among these files; it stands on its own.',
  'parent-circle': 'It is its own parent, directly or through others; it stands on its own.',
  'tree-too-deep': 'It stands deeper than {limit} levels and was moved up.',
  'deleted-here': '{name} has been deleted in the directory and stays deleted ({count} such).',
  'refers-to-deleted': 'Left out: it belongs to {name}, which has been deleted in the directory.',
  'ended-not-added': 'Not added: services that have already ended ({count} of them).',
  'service-not-here':
    'Service channels of services that are neither among these files nor in the directory ({count} of them).',
  'team-not-moved': 'It belongs to another organization now, but has units of its own here; move it by hand.',
  'business-code-taken': 'Another organization already has the business ID {code}; it was left out.',
};
