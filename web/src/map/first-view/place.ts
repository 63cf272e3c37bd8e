/** Where a still picture looks. */

import type { Size } from "../camera.ts";
import type { Project } from "./to-path.ts";

export interface Place {
  readonly zoom: number;
  readonly size: Size;
  readonly project: Project;
}
