// Leaves out of the components what no path leads to: a community's own document is not about its host.
import type { OpenApiComponents, OpenApiDocument } from './openapi-types.ts';

const REFERENCE = /^#\/components\/([^/]+)\/([^/]+)$/;

export function keepReferenced(document: OpenApiDocument): OpenApiDocument {
  const components = document.components as unknown as Record<string, Record<string, unknown>>;
  const kept = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const member of Object.values(value)) visit(member);
    const reference = '$ref' in value ? String(value.$ref) : '';
    const [, section = '', name = ''] = REFERENCE.exec(reference) ?? [];
    if (name === '' || kept.has(reference)) return;
    kept.add(reference);
    visit(components[section]?.[name]);
  };
  visit(document.paths);
  const filtered = Object.entries(components).map(([section, parts]) => [
    section,
    Object.fromEntries(
      Object.entries(parts).filter(
        ([name]) => section === 'securitySchemes' || kept.has(`#/components/${section}/${name}`),
      ),
    ),
  ]);
  return { ...document, components: Object.fromEntries(filtered) as OpenApiComponents };
}
