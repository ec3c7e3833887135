import { type Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { type State, statusText } from './status-text.ts';

/** The item at the bottom of the window; a click opens the view. */
export interface StatusItem extends Disposable {
  readonly show: (state: State) => void;
}

/** Makes it; it is shown with the first state. */
export function openStatusItem(): StatusItem {
  const item = window.createStatusBarItem('handrail.status', StatusBarAlignment.Left, 10);
  item.name = 'Handrail';
  item.command = 'handrail.findings.focus';
  return {
    show(state) {
      const { text, tooltip, isWarning } = statusText(state);
      item.text = text;
      item.tooltip = tooltip;
      item.accessibilityInformation = { label: `Handrail. ${tooltip}` };
      item.backgroundColor = isWarning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
