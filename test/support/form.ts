import type { TestApp, TestResponse } from './app.ts';

export interface FormFile {
  readonly name: string;
  readonly content: string | Buffer;
}

/** A multipart/form-data body as a browser sends it, each file under the name "file". */
export function formOf(files: readonly FormFile[]): { payload: Buffer; headers: Record<string, string> } {
  const boundary = 'a-boundary-of-the-test';
  const parts = files.flatMap(({ name, content }) => [
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n`,
    'content-type: application/json\r\n\r\n',
    content,
    '\r\n',
  ]);
  return {
    payload: Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part))),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

/** Sends files to be imported and waits until the import has ended. */
export async function importFiles(
  test: TestApp,
  files: readonly FormFile[],
  options: { readonly dryRun: boolean; readonly key?: string },
): Promise<TestResponse['body']> {
  const { payload, headers } = formOf(files);
  const response = await test.app.inject({
    method: 'POST',
    url: `/api/v1/imports?format=ptv&dryRun=${options.dryRun}`,
    payload,
    headers: { ...headers, ...(options.key !== undefined && { 'idempotency-key': options.key }) },
  });
  if (response.statusCode !== 202) throw new Error(response.body);
  const { id } = response.json<{ id: string }>();
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const { body } = await test.request('GET', `/imports/${id}`);
    if (body.status !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the import did not end');
}
