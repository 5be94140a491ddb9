import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** What stands in for the children after a fault; `again` draws them anew. */
  instead: (fault: Error, again: () => void) => ReactNode;
}

/** Keeps a bug in one part from taking the parts around it along. */
export class FaultBoundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override render() {
    const { fault } = this.state;
    const again = () => this.setState({ fault: null });
    return fault === null ? this.props.children : this.props.instead(fault, again);
  }
}
