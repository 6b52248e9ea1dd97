import { readFileSync } from 'node:fs';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const read = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: readFileSync(new URL(`./schemas/${fileName}`, import.meta.url), 'utf8'),
});

const SCHEMAS = {
  graphml: { schema: 'graphml.xsd', needs: [] },
  gexf: { schema: 'gexf.xsd', needs: ['gexf-viz.xsd'] },
} as const;

/** Everything in a file that its format forbids, as lines to read. */
export async function schemaFaults(format: keyof typeof SCHEMAS, xml: string): Promise<readonly string[]> {
  const { schema, needs } = SCHEMAS[format];
  const { errors } = await validateXML({
    xml: { fileName: `exported.${format}`, contents: xml },
    schema: [read(schema)],
    preload: needs.map(read),
  });
  return errors.map(({ message }) => message);
}
