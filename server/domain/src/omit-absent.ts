/** From "may be undefined or null" to "may be absent", which is what the domain's types say. */

type Absent = undefined | null;
type AbsentKeys<T> = { [K in keyof T]-?: Extract<T[K], Absent> extends never ? never : K }[keyof T];

/** `T` with every property that can be undefined or null made optional instead. */
export type WithoutAbsent<T> = { [K in Exclude<keyof T, AbsentKeys<T>>]: T[K] } & {
  [K in AbsentKeys<T>]?: Exclude<T[K], Absent>;
};

/** A copy without the properties that are undefined or null; zero, false and "" stay. */
export function omitAbsent<T extends object>(record: T): WithoutAbsent<T> {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== null),
  ) as WithoutAbsent<T>;
}
