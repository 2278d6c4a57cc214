/** Whether this is Lambda, which sets this name for every function; nobody else does. */
export const inLambda = (): boolean => process.env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;

/**
 * The entry of a Lambda function: settings first, then whatever answers events, once in the life of an instance.
 *
 * In Lambda the settings are read while the code loads, so that a variable that is missing or wrong stops the start, with
 * its name, and no event meets it. Elsewhere, where modules are loaded for their other exports, they are read at the first
 * event. The rest is made at the first event: nothing of it can be wrong that the settings do not say.
 *
 * @param read throws what is wrong with the settings
 * @param make what answers events
 */
export function entry<Settings, Event, Result>(
  read: () => Settings,
  make: (settings: Settings) => (event: Event) => Result,
): (event: Event) => Result {
  const settings = inLambda() ? read() : undefined;
  let live: ReturnType<typeof make> | undefined;
  return (event) => {
    live ??= make(settings ?? read());
    return live(event);
  };
}
