// Compiles each JSON Schema of the library with ajv in strict mode, and to TypeScript types.
//
//   node check.mjs <folder>
//
// The folder holds the schemas and the bundled dossier, as they are in the jar.
import Ajv2020 from 'ajv/dist/2020.js';
import { compile } from 'json-schema-to-typescript';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const json = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const files = readdirSync(folder).filter(name => name.endsWith('.schema.json'));
assert(files.includes('dossier.schema.json'), `no schema of dossiers in ${folder}`);

for (const file of files) {
  const warnings = [];
  const log = message => warnings.push(message);
  const ajv = new Ajv2020.default({ strict: true, logger: { log, warn: log, error: log } });
  const validate = ajv.compile(json(file));
  assert.deepEqual(warnings, [], file);

  if (file === 'dossier.schema.json') {
    const dossier = json('moscow-visit-2008.json');
    assert(validate(dossier), ajv.errorsText(validate.errors));
    assert(!validate({ ...dossier, title: 'a\u0007b' }), 'a control character is accepted');
    assert(!validate({ ...dossier, tags: [] }), 'an unknown property is accepted');
    assert(validate({ ...dossier, format: 1.0 }), ajv.errorsText(validate.errors));
  }

  const types = await compile(json(file), 'Document', { bannerComment: '' });
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(match => match[1]);
  const titles = Object.values(json(file).$defs ?? {}).map(each => each.title);
  const wanted = [json(file).title, ...titles].map(title =>
    title.replace(/(?:^| )\w/g, letter => letter.trim().toUpperCase()));
  // One type for each definition: a second one, such as Link1, would be a copy.
  assert.deepEqual(names.sort(), wanted.sort(), file);
  // An object in which everything is empty may have any properties.
  const code = types.replace(/\/\*.*?\*\//gs, '').replace('[k: string]: Empty;', '');
  assert.doesNotMatch(code, /\b(unknown|any)\b|\[k: string\]/, file);
  console.log(`${file}: clean in ajv's strict mode, ${names.length} types`);
}
