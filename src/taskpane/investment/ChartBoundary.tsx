import { Text } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface Props {
  /** What is told where the chart cannot be loaded or drawn. */
  failed: string;
  children: ReactNode;
}

/** A chart that fails takes nothing with it: the table has the same numbers. */
export class ChartBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { failed, children } = this.props;
    return this.state.failed ? <Text size={200}>{failed}</Text> : children;
  }
}
