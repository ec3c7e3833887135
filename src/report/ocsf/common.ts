/** What every event of a report shares. */
export interface Common {
  /** Milliseconds since 1970: when the report was made, since a scan holds no time. */
  readonly time: number;
  readonly metadata: object;
  /** Findings of many projects may be kept together. */
  readonly project: string;
}

/** An enumeration of OCSF: the number that programs read and the caption that people do. */
export interface Choice {
  readonly id: number;
  readonly caption: string;
}

/** The base fields of an event: class, category, activity and the type that is made of them. */
export function classified(
  category: Choice,
  of: Choice,
  activity: Choice,
  { time, metadata }: Common,
): object {
  const typeUid = of.id * 100 + activity.id;
  return {
    category_uid: category.id,
    category_name: category.caption,
    class_uid: of.id,
    class_name: of.caption,
    activity_id: activity.id,
    activity_name: activity.caption,
    type_uid: typeUid,
    type_name: `${of.caption}: ${activity.caption}`,
    time,
    metadata,
  };
}
