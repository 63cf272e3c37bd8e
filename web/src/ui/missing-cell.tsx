/** What stands in a table where no value does, as in Swedish official statistics, and why for the ear. */

interface MissingCellProps {
  /** `..` not available, `.` cannot occur, `–` none. */
  readonly symbol?: ".." | "." | "–";
  readonly reason: string;
}

export function MissingCell({ symbol = "..", reason }: MissingCellProps) {
  return (
    <>
      <span aria-hidden="true">{symbol}</span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
}
