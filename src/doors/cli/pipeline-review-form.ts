/** Parts of a review. */
export type ReviewPart = 'grade' | 'owasp' | 'scorecard' | 'governance' | 'trust';

/** How to print a review. */
export interface ReviewForm {
  readonly format: 'text' | 'markdown' | 'json' | 'mermaid';
  readonly columns: number;
  readonly snippets: boolean;
  /** All unless given. */
  readonly parts?: readonly ReviewPart[];
}
