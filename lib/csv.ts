/** Returns one CSV record with CRLF (RFC 4180). A spreadsheet runs no value as a formula. */
export const csvRecord = (values: readonly string[]): string => `${values.map(csvField).join(",")}\r\n`;

// Spreadsheets read a formula from these on, some after spaces too: https://owasp.org/www-community/attacks/CSV_Injection
const formula = /^[\s\uFEFF]*[=+\-@|]|^[\t\r\n]/;

const csvField = (value: string): string => `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
