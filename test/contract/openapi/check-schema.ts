// Values against the schemas of a document (JSON Schema 2020-12, formats included).
import type { OpenApiDocument } from '@circunomy/api';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface SchemaCheck {
  /** Against a component. */
  readonly check: (component: string, value: unknown) => string[];
  /** A header's value, which may stand for a number. */
  readonly checkText: (schema: object, text: string) => string[];
  /** A body of this media type, against the schema of its content. */
  readonly checkBody: (schema: object, type: string, text: string) => string[];
  readonly checkValue: (schema: object, value: unknown) => string[];
}

const ID = 'https://document.test/openapi.json';

export function createSchemaCheck(document: OpenApiDocument): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: ID, components: document.components });
  const compiled = new Map<string, ValidateFunction>();
  const checkValue: SchemaCheck['checkValue'] = (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(withAbsoluteReferences(schema));
    compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || 'value'} ${message}`,
    );
  };
  return {
    check: (component, value) => checkValue({ $ref: `#/components/schemas/${component}` }, value),
    checkText: (schema, text) => {
      const isNumber = 'type' in schema && schema.type === 'integer';
      return checkValue(schema, isNumber ? Number(text) : text);
    },
    checkBody(schema, type, text) {
      try {
        return checkValue(schema, readBody(type, text));
      } catch (error) {
        return [`body is no ${type}: ${error instanceof Error ? error.message : error}`];
      }
    },
    checkValue,
  };
}

function readBody(type: string, text: string): unknown {
  if (/[/+]json$/.test(type)) return JSON.parse(text);
  if (type !== 'application/x-ndjson') return text;
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function withAbsoluteReferences(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${ID}#/components/`));
}
