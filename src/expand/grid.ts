import type { Fields } from "../model/job.js";
import { setOwn } from "../model/mapping.js";
import type { Path } from "../model/place.js";
import { encode } from "./ids.js";
import type { Combination, Matrix } from "./matrix.js";
import { type Scalar, textOf } from "./scalars.js";

/** A field of a matrix with the values that it takes. */
export interface Axis {
  readonly field: string;
  readonly values: readonly Scalar[];
}

/** Every combination of the values of some fields, the last field turning fastest. */
export class Grid implements Matrix {
  readonly fields: readonly string[];
  readonly count: bigint;
  readonly nameLength: number;

  constructor(
    readonly axes: readonly Axis[],
    readonly path: Path,
  ) {
    this.fields = axes.map((axis) => axis.field);
    this.count = axes.reduce((count, axis) => count * BigInt(axis.values.length), 1n);
    this.nameLength = axes.reduce((length, { field, values }) => length + 2 + field.length + longest(values), 0);
  }

  combinations(): Combination[] {
    const names = namesOf(this.axes);
    return Array.from({ length: Number(this.count) }, (_, ordinal) => new Cell(this, names, ordinal));
  }
}

/** One combination of a grid, known by its number in it: there may be a million. */
class Cell implements Combination {
  constructor(
    private readonly grid: Grid,
    private readonly names: Names,
    private readonly ordinal: number,
  ) {}

  get as(): null {
    return null;
  }

  get values(): Fields {
    const { axes } = this.grid;
    const values: Record<string, unknown> = {};
    this.turns().forEach((turn, i) => {
      const axis = axes[i];
      if (axis) setOwn(values, axis.field, axis.values[turn]);
    });
    return values;
  }

  get name(): string {
    const turns = this.turns();
    return this.names.map(({ axis, texts }) => texts[turns[axis] ?? 0]).join(",");
  }

  origins(): ReadonlyMap<string, Path> {
    const turns = this.turns();
    return new Map(this.grid.fields.map((field, i) => [field, [...this.grid.path, field, turns[i] ?? 0]]));
  }

  /** For each axis, which of its values. */
  private turns(): number[] {
    let rest = this.ordinal;
    return this.grid.axes
      .toReversed()
      .map(({ values }) => {
        const turn = rest % values.length;
        rest = (rest - turn) / values.length;
        return turn;
      })
      .reverse();
  }
}

type Names = readonly { readonly axis: number; readonly texts: readonly string[] }[];

/** `field=value` for each value, by field in an order of its own: reordering a matrix changes no id. */
function namesOf(axes: readonly Axis[]): Names {
  return axes
    .map(({ field, values }, axis) => ({ axis, field, texts: values.map((value) => `${encode(field)}=${encode(textOf(value))}`) }))
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

function longest(values: readonly Scalar[]): number {
  return values.reduce<number>((length, value) => Math.max(length, textOf(value).length), 0);
}
