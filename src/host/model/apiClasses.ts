import { Binding } from "./binding/binding";
import { BindingCollection } from "./binding/bindingCollection";
import { Chart } from "./chart/chart";
import { ChartAreaFormat } from "./chart/chartAreaFormat";
import { ChartAxes } from "./chart/chartAxes";
import { ChartAxis } from "./chart/chartAxis";
import { ChartAxisFormat } from "./chart/chartAxisFormat";
import { ChartAxisTitle } from "./chart/chartAxisTitle";
import { ChartAxisTitleFormat } from "./chart/chartAxisTitleFormat";
import { ChartBinOptions } from "./chart/chartBinOptions";
import { ChartBorder } from "./chart/chartBorder";
import { ChartBoxwhiskerOptions } from "./chart/chartBoxwhiskerOptions";
import { ChartCollection } from "./chart/chartCollection";
import { ChartDataLabel } from "./chart/chartDataLabel";
import { ChartDataLabelFormat } from "./chart/chartDataLabelFormat";
import { ChartDataLabels } from "./chart/chartDataLabels";
import { ChartDataTable } from "./chart/chartDataTable";
import { ChartDataTableFormat } from "./chart/chartDataTableFormat";
import { ChartErrorBars } from "./chart/chartErrorBars";
import { ChartErrorBarsFormat } from "./chart/chartErrorBarsFormat";
import { ChartFill } from "./chart/chartFill";
import { ChartFont } from "./chart/chartFont";
import { ChartFormatString } from "./chart/chartFormatString";
import { ChartGridlines } from "./chart/chartGridlines";
import { ChartGridlinesFormat } from "./chart/chartGridlinesFormat";
import { ChartLegend } from "./chart/chartLegend";
import { ChartLegendEntry } from "./chart/chartLegendEntry";
import { ChartLegendEntryCollection } from "./chart/chartLegendEntryCollection";
import { ChartLegendFormat } from "./chart/chartLegendFormat";
import { ChartLineFormat } from "./chart/chartLineFormat";
import { ChartMapOptions } from "./chart/chartMapOptions";
import { ChartPivotOptions } from "./chart/chartPivotOptions";
import { ChartPlotArea } from "./chart/chartPlotArea";
import { ChartPlotAreaFormat } from "./chart/chartPlotAreaFormat";
import { ChartPoint } from "./chart/chartPoint";
import { ChartPointFormat } from "./chart/chartPointFormat";
import { ChartPointsCollection } from "./chart/chartPointsCollection";
import { ChartSeries } from "./chart/chartSeries";
import { ChartSeriesCollection } from "./chart/chartSeriesCollection";
import { ChartSeriesFormat } from "./chart/chartSeriesFormat";
import { ChartTitle } from "./chart/chartTitle";
import { ChartTitleFormat } from "./chart/chartTitleFormat";
import { ChartTrendline } from "./chart/chartTrendline";
import { ChartTrendlineCollection } from "./chart/chartTrendlineCollection";
import { ChartTrendlineFormat } from "./chart/chartTrendlineFormat";
import { ChartTrendlineLabel } from "./chart/chartTrendlineLabel";
import { ChartTrendlineLabelFormat } from "./chart/chartTrendlineLabelFormat";
import { Comment } from "./comment/comment";
import { CommentCollection } from "./comment/commentCollection";
import { CommentReply } from "./comment/commentReply";
import { CommentReplyCollection } from "./comment/commentReplyCollection";
import { CellValueConditionalFormat } from "./conditionalFormat/cellValueConditionalFormat";
import { ColorScaleConditionalFormat } from "./conditionalFormat/colorScaleConditionalFormat";
import { ConditionalDataBarNegativeFormat } from "./conditionalFormat/conditionalDataBarNegativeFormat";
import { ConditionalDataBarPositiveFormat } from "./conditionalFormat/conditionalDataBarPositiveFormat";
import { ConditionalFormat } from "./conditionalFormat/conditionalFormat";
import { ConditionalFormatCollection } from "./conditionalFormat/conditionalFormatCollection";
import { ConditionalFormatRule } from "./conditionalFormat/conditionalFormatRule";
import { ConditionalRangeBorder } from "./conditionalFormat/conditionalRangeBorder";
import { ConditionalRangeBorderCollection } from "./conditionalFormat/conditionalRangeBorderCollection";
import { ConditionalRangeFill } from "./conditionalFormat/conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalFormat/conditionalRangeFont";
import { ConditionalRangeFormat } from "./conditionalFormat/conditionalRangeFormat";
import { CustomConditionalFormat } from "./conditionalFormat/customConditionalFormat";
import { DataBarConditionalFormat } from "./conditionalFormat/dataBarConditionalFormat";
import { IconSetConditionalFormat } from "./conditionalFormat/iconSetConditionalFormat";
import { PresetCriteriaConditionalFormat } from "./conditionalFormat/presetCriteriaConditionalFormat";
import { TextConditionalFormat } from "./conditionalFormat/textConditionalFormat";
import { TopBottomConditionalFormat } from "./conditionalFormat/topBottomConditionalFormat";
import { CustomXmlPart } from "./customXml/customXmlPart";
import { CustomXmlPartCollection } from "./customXml/customXmlPartCollection";
import { CustomXmlPartScopedCollection } from "./customXml/customXmlPartScopedCollection";
import { AutoFilter } from "./filter/autoFilter";
import { Filter } from "./filter/filter";
import { FormatProtection } from "./format/formatProtection";
import { RangeBorder } from "./format/rangeBorder";
import { RangeBorderCollection } from "./format/rangeBorderCollection";
import { RangeFill } from "./format/rangeFill";
import { RangeFont } from "./format/rangeFont";
import { RangeFormat } from "./format/rangeFormat";
import { FunctionResult } from "./function/functionResult";
import { Functions } from "./function/functions";
import { NamedItem } from "./name/namedItem";
import { NamedItemArrayValues } from "./name/namedItemArrayValues";
import { NamedItemCollection } from "./name/namedItemCollection";
import { DataPivotHierarchy } from "./pivot/dataPivotHierarchy";
import { DataPivotHierarchyCollection } from "./pivot/dataPivotHierarchyCollection";
import { FilterPivotHierarchy } from "./pivot/filterPivotHierarchy";
import { FilterPivotHierarchyCollection } from "./pivot/filterPivotHierarchyCollection";
import { PivotField } from "./pivot/pivotField";
import { PivotFieldCollection } from "./pivot/pivotFieldCollection";
import { PivotHierarchy } from "./pivot/pivotHierarchy";
import { PivotHierarchyCollection } from "./pivot/pivotHierarchyCollection";
import { PivotItem } from "./pivot/pivotItem";
import { PivotItemCollection } from "./pivot/pivotItemCollection";
import { PivotLayout } from "./pivot/pivotLayout";
import { PivotTable } from "./pivot/pivotTable";
import { PivotTableCollection } from "./pivot/pivotTableCollection";
import { PivotTableScopedCollection } from "./pivot/pivotTableScopedCollection";
import { RowColumnPivotHierarchy } from "./pivot/rowColumnPivotHierarchy";
import { RowColumnPivotHierarchyCollection } from "./pivot/rowColumnPivotHierarchyCollection";
import { CustomProperty } from "./properties/customProperty";
import { CustomPropertyCollection } from "./properties/customPropertyCollection";
import { DocumentProperties } from "./properties/documentProperties";
import { DataConnectionCollection } from "./query/dataConnectionCollection";
import { QueryCollection } from "./query/queryCollection";
import { Range } from "./range/range";
import { RangeAreas } from "./range/rangeAreas";
import { RangeAreasCollection } from "./range/rangeAreasCollection";
import { RangeCollection } from "./range/rangeCollection";
import { RangeSort } from "./range/rangeSort";
import { RangeView } from "./range/rangeView";
import { RangeViewCollection } from "./range/rangeViewCollection";
import { RemoveDuplicatesResult } from "./range/removeDuplicatesResult";
import { WorkbookRangeAreas } from "./range/workbookRangeAreas";
import { Setting } from "./setting/setting";
import { SettingCollection } from "./setting/settingCollection";
import { GeometricShape } from "./shape/geometricShape";
import { GroupShapeCollection } from "./shape/groupShapeCollection";
import { Image } from "./shape/image";
import { Line } from "./shape/line";
import { Shape } from "./shape/shape";
import { ShapeCollection } from "./shape/shapeCollection";
import { ShapeFill } from "./shape/shapeFill";
import { ShapeFont } from "./shape/shapeFont";
import { ShapeGroup } from "./shape/shapeGroup";
import { ShapeLineFormat } from "./shape/shapeLineFormat";
import { TextFrame } from "./shape/textFrame";
import { TextRange } from "./shape/textRange";
import { Slicer } from "./slicer/slicer";
import { SlicerCollection } from "./slicer/slicerCollection";
import { SlicerItem } from "./slicer/slicerItem";
import { SlicerItemCollection } from "./slicer/slicerItemCollection";
import { PivotTableStyle } from "./style/pivotTableStyle";
import { PivotTableStyleCollection } from "./style/pivotTableStyleCollection";
import { SlicerStyle } from "./style/slicerStyle";
import { SlicerStyleCollection } from "./style/slicerStyleCollection";
import { Style } from "./style/style";
import { StyleCollection } from "./style/styleCollection";
import { TableStyle } from "./style/tableStyle";
import { TableStyleCollection } from "./style/tableStyleCollection";
import { TimelineStyle } from "./style/timelineStyle";
import { TimelineStyleCollection } from "./style/timelineStyleCollection";
import { Table } from "./table/table";
import { TableCollection } from "./table/tableCollection";
import { TableColumn } from "./table/tableColumn";
import { TableColumnCollection } from "./table/tableColumnCollection";
import { TableRow } from "./table/tableRow";
import { TableRowCollection } from "./table/tableRowCollection";
import { TableScopedCollection } from "./table/tableScopedCollection";
import { TableSort } from "./table/tableSort";
import { DataValidation } from "./validation/dataValidation";
import { Application } from "./workbook/application";
import { CultureInfo } from "./workbook/cultureInfo";
import { DatetimeFormatInfo } from "./workbook/datetimeFormatInfo";
import { IterativeCalculation } from "./workbook/iterativeCalculation";
import { NumberFormatInfo } from "./workbook/numberFormatInfo";
import { Runtime } from "./workbook/runtime";
import { Workbook } from "./workbook/workbook";
import { WorkbookProtection } from "./workbook/workbookProtection";
import { HeaderFooter } from "./worksheet/headerFooter";
import { HeaderFooterGroup } from "./worksheet/headerFooterGroup";
import { PageBreak } from "./worksheet/pageBreak";
import { PageBreakCollection } from "./worksheet/pageBreakCollection";
import { PageLayout } from "./worksheet/pageLayout";
import { Worksheet } from "./worksheet/worksheet";
import { WorksheetCollection } from "./worksheet/worksheetCollection";
import { WorksheetCustomProperty } from "./worksheet/worksheetCustomProperty";
import { WorksheetCustomPropertyCollection } from "./worksheet/worksheetCustomPropertyCollection";
import { WorksheetFreezePanes } from "./worksheet/worksheetFreezePanes";
import { WorksheetProtection } from "./worksheet/worksheetProtection";

/** Every class of the object model, to list what is implemented and to compare it with the library. */
export const apiClasses: readonly { readonly prototype: object }[] = [
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Binding,
  BindingCollection,
  Chart,
  ChartDataLabel,
  ChartPointFormat,
  ChartTrendlineFormat,
  ChartTrendlineLabelFormat,
  ChartTrendlineLabel,
  ChartErrorBarsFormat,
  ChartErrorBars,
  ChartDataTableFormat,
  ChartDataTable,
  ChartMapOptions,
  ChartBinOptions,
  ChartBoxwhiskerOptions,
  ChartPivotOptions,
  ChartFormatString,
  ChartLegendEntry,
  ChartPoint,
  ChartTrendline,
  ChartTrendlineCollection,
  ChartPointsCollection,
  ChartLegendEntryCollection,
  ChartAreaFormat,
  ChartAxes,
  ChartAxis,
  ChartAxisFormat,
  ChartAxisTitle,
  ChartAxisTitleFormat,
  ChartBorder,
  ChartCollection,
  ChartDataLabelFormat,
  ChartDataLabels,
  ChartFill,
  ChartFont,
  ChartGridlines,
  ChartGridlinesFormat,
  ChartLegend,
  ChartLegendFormat,
  ChartLineFormat,
  ChartPlotArea,
  ChartPlotAreaFormat,
  ChartSeries,
  ChartSeriesCollection,
  ChartSeriesFormat,
  ChartTitle,
  ChartTitleFormat,
  ColorScaleConditionalFormat,
  Comment,
  CommentCollection,
  CommentReply,
  CommentReplyCollection,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  CustomProperty,
  CustomPropertyCollection,
  CustomXmlPart,
  CustomXmlPartCollection,
  DataConnectionCollection,
  QueryCollection,
  CustomXmlPartScopedCollection,
  DataBarConditionalFormat,
  DataPivotHierarchy,
  DataPivotHierarchyCollection,
  DataValidation,
  DatetimeFormatInfo,
  DocumentProperties,
  Filter,
  FilterPivotHierarchy,
  FilterPivotHierarchyCollection,
  FormatProtection,
  IconSetConditionalFormat,
  IterativeCalculation,
  Functions,
  FunctionResult,
  HeaderFooter,
  HeaderFooterGroup,
  TableStyle,
  TableStyleCollection,
  PivotTableStyle,
  PivotTableStyleCollection,
  SlicerStyle,
  SlicerStyleCollection,
  TimelineStyle,
  TimelineStyleCollection,
  NamedItem,
  NamedItemArrayValues,
  NamedItemCollection,
  NumberFormatInfo,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  PivotField,
  PivotFieldCollection,
  PivotHierarchy,
  PivotHierarchyCollection,
  PivotItem,
  PivotItemCollection,
  PivotLayout,
  PivotTable,
  PivotTableCollection,
  PivotTableScopedCollection,
  PresetCriteriaConditionalFormat,
  Range,
  RangeAreas,
  RangeAreasCollection,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  RangeSort,
  RangeView,
  RangeViewCollection,
  RemoveDuplicatesResult,
  RowColumnPivotHierarchy,
  RowColumnPivotHierarchyCollection,
  Runtime,
  Setting,
  SettingCollection,
  Shape,
  ShapeCollection,
  GeometricShape,
  GroupShapeCollection,
  Image,
  Line,
  ShapeFill,
  ShapeFont,
  ShapeGroup,
  ShapeLineFormat,
  TextFrame,
  TextRange,
  Slicer,
  SlicerCollection,
  SlicerItem,
  SlicerItemCollection,
  Style,
  StyleCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  TextConditionalFormat,
  TopBottomConditionalFormat,
  Workbook,
  WorkbookProtection,
  WorkbookRangeAreas,
  Worksheet,
  WorksheetCollection,
  WorksheetCustomProperty,
  WorksheetCustomPropertyCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];
