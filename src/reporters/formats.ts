/** The names that `--format` takes. Apart from what writes them: most runs need the first alone. */
export const FORMATS = ["stylish", "json", "sarif", "github", "gitlab", "junit", "rdjson", "markdown", "csv"] as const;

/** The name of a report format. */
export type Format = (typeof FORMATS)[number];
