/** An object with one more entry, which is read from its JSON text when somebody first asks for it: most runs ask for few. */
export function onDemand<Whole extends object, Name extends string & keyof Whole>(head: Omit<Whole, Name>, name: Name, json: string): Whole {
  return Object.defineProperty({ ...head } as Whole, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = JSON.parse(json) as Whole[Name];
      Object.defineProperty(this, name, { enumerable: true, value });
      return value;
    },
  });
}
