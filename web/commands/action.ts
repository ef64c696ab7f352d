const sign = '/me ';

/** Whether a message says what its author does: `/me waves`. */
export function isAction(text: string): boolean {
  return text.startsWith(sign) && text.length > sign.length;
}

/** What they do. */
export function actionOf(text: string): string {
  return text.slice(sign.length).trim();
}
