/**
 * The JSON Schemas of a catalog and a locale: their structure as the checks have it, their descriptions and defaults as
 * the comments of the model say. `checks` are the exports of check, checkCatalog and checkLocale.
 */
export function jsonSchemas(checks, model) {
  const docs = docsOf(model);
  const [catalog, locale] = [checks.catalogOf(), checks.localeOf()];
  const { codes, ranges } = catalog.form.required;
  const { terms } = locale.form.required;
  // Each form that has a type in the model, with the types that its keys are declared in.
  const types = new Map(
    [
      [catalog, 'Catalog', 'CatalogHead'],
      [checks.firstRetry, 'Retry'],
      [checks.factRole, 'FactRole'],
      [codes.form.values, 'CodeFacts', 'SharedFacts'],
      [ranges.form.items, 'RangeFacts', 'SharedFacts', 'Span'],
      [checks.retry, 'Retry'],
      [checks.source, 'Source'],
      [checks.sign, 'Sign'],
      [checks.setting, 'Setting'],
      [locale, 'LocaleOf'],
      [locale.form.optional.messages, 'Messages'],
      [terms, 'Terms', 'TermsOf'],
      [terms.form.required.facts.form.others, 'FactWords'],
      [checks.codeText, 'CodeText'],
      [checks.step, 'StepText', 'Step', 'StepFacts'],
      [checks.stepFacts, 'StepFacts'],
      [checks.codeReference, 'CodeReference'],
      [checks.causes, 'Causes'],
      [checks.pairText, 'PairText'],
    ].map(([{ form }, ...owners]) => [form, owners]),
  );
  const names = new Map([
    [checks.text.form, 'Text'],
    [checks.id.form, 'Name'],
    [checks.retry.form, 'Retry'],
    ...[
      'CodeFacts',
      'RangeFacts',
      'Source',
      'Sign',
      'Setting',
      'Messages',
      'FactWords',
      'CodeText',
      'StepText',
      'StepFacts',
      'Causes',
      'PairText',
    ].map((name) => [[...types].find(([, [first]]) => first === name)[0], name]),
  ]);

  return { catalog: whole(catalog, 'catalog'), locale: whole(locale, 'locale') };

  function whole(top, title) {
    const defs = {};
    const { properties, ...rest } = write(top.form, []);
    return {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: `wirecodes ${title}`,
      ...rest,
      properties: { $schema: { type: 'string', description: 'Where an editor finds this schema.' }, ...properties },
      $defs: defs,
    };

    /** What stands where a check is used. */
    function use(check, owners) {
      const name = names.get(check.form);
      if (name === undefined) return write(check.form, owners);
      if (!(name in defs)) {
        defs[name] = {};
        Object.assign(defs[name], write(check.form, []));
      }
      return { $ref: `#/$defs/${name}` };
    }

    function write(form, owners) {
      const own = types.get(form);
      return { ...(own && docs[own[0]]?.doc), ...body(form, own ?? owners) };
    }

    function body(form, owners) {
      if ('later' in form) return use(form.later(), owners);
      if ('pattern' in form) {
        const { pattern, not, types: others, mend } = form;
        if (not) return { ...use(checks.text, []), not: { pattern: not } };
        return {
          ...(mend && { description: mend }),
          type: others ? ['string', ...others] : 'string',
          pattern,
        };
      }
      if ('choices' in form) return { enum: form.choices };
      if ('number' in form) {
        const most = form.number === 'integer' && { maximum: Number.MAX_SAFE_INTEGER };
        return { type: form.number, minimum: form.least, ...most };
      }
      if ('items' in form) {
        return {
          type: 'array',
          items: use(form.items, owners),
          ...(form.least > 0 && { minItems: form.least }),
          ...(form.distinct && { uniqueItems: true }),
        };
      }
      if ('values' in form) {
        return { type: 'object', propertyNames: use(form.key, []), additionalProperties: use(form.values, []) };
      }
      if ('has' in form) {
        const is = form.as === undefined ? {} : { properties: { [form.has]: { const: form.as } } };
        const has = { type: 'object', required: [form.has], ...is };
        return {
          allOf: [
            { if: { not: has }, else: use(form.yes, owners) },
            { if: has, else: use(form.no, owners) },
          ],
        };
      }
      if ('plain' in form) {
        const [plain, list, record] = [form.plain, form.list, form.record].map((part) => use(part, []));
        return { ...record, ...list, ...plain, type: [...plain.type, 'array', 'object'] };
      }
      const { required, optional, others } = form;
      return {
        type: 'object',
        required: Object.keys(required),
        properties: Object.fromEntries(
          Object.entries({ ...optional, ...required }).map(([key, value]) => [
            key,
            { ...use(value, []), ...owners.map((owner) => docs[owner]?.keys[key]).find(Boolean) },
          ]),
        ),
        additionalProperties: others ? use(others, []) : false,
      };
    }
  }
}

/** The comments of a module's types and of their keys, as a schema has them. */
function docsOf(source) {
  const docs = {};
  let [doc, keys] = [undefined, {}];
  for (const [, comment, name, key] of source.matchAll(
    /\/\*\*(.*?)\*\/|^(?:export )?(?:interface|type) (\w+)|^ +readonly (\w+)\??:/gms,
  )) {
    if (comment !== undefined) {
      doc = read(comment);
      continue;
    }
    if (name !== undefined) docs[name] = { doc, keys: (keys = {}) };
    else if (doc) keys[key] ??= doc;
    doc = undefined;
  }
  return docs;
}

function read(comment) {
  const [text = '', ...tags] = comment
    .replace(/^\s*(?:\* ?)?/gm, '')
    .split(/^@/m)
    .map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const value = tags.find((tag) => tag.startsWith('default '))?.slice('default '.length);
  return {
    ...(text && { description: text }),
    ...(value && { default: JSON.parse(value.replaceAll("'", '"')) }),
  };
}
