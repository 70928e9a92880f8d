//! The size of documents against what generating from them costs, so that
//! anybody can see whether it is linear.

use std::path::Path;

use anyhow::anyhow;
use plotters::coord::Shift;
use plotters::prelude::*;

use super::report::{Report, Row, State};

/// Pixels of the whole picture.
const SIZE: (u32, u32) = (960, 460);

const INK: RGBColor = RGBColor(0x33, 0x38, 0x40);
const FAINT: RGBColor = RGBColor(0xe4, 0xe7, 0xeb);
const LINE: RGBColor = RGBColor(0x9a, 0xa3, 0xad);

/// One of the two charts.
struct Panel {
    title: &'static str,
    unit: &'static str,
    color: RGBColor,
    /// What is drawn upwards, in `unit`.
    cost: fn(&Row) -> f64,
    /// How many of these costs a program has that does nothing.
    least: f64,
}

const PANELS: [Panel; 2] = [
    Panel {
        title: "Generation time",
        unit: "processor time, s",
        color: RGBColor(0x1f, 0x6f, 0xb5),
        cost: |row| row.generation,
        least: 0.001,
    },
    Panel {
        title: "Peak memory",
        unit: "resident memory, MB",
        color: RGBColor(0xc2, 0x5e, 0x1a),
        cost: |row| row.memory as f64 / 1e6,
        least: 1.0,
    },
];

/// Draws both as an SVG at `path`.
///
/// # Errors
///
/// When it cannot be written, or there is nothing to draw.
pub fn write(report: &Report, path: &Path) -> anyhow::Result<()> {
    let rows: Vec<&Row> = report
        .rows
        .iter()
        .filter(|row| row.state != State::Skipped && row.outcome.bytes > 0 && row.memory > 0)
        .collect();
    anyhow::ensure!(!rows.is_empty(), "there is nothing to plot");
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, SIZE).into_drawing_area();
        area.fill(&WHITE).map_err(fault)?;
        for (half, panel) in area.split_evenly((1, PANELS.len())).iter().zip(&PANELS) {
            draw(half, panel, &rows).map_err(fault)?;
        }
        area.present().map_err(fault)?;
    }
    // A final newline, as in every text.
    std::fs::write(path, text.trim_end().to_owned() + "\n")?;
    Ok(())
}

fn fault(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("cannot draw the plot: {error}")
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn draw(area: &Area<'_>, panel: &Panel, rows: &[&Row]) -> Result<(), Box<dyn std::error::Error>> {
    let cost = |row: &Row| (panel.cost)(row).max(panel.least);
    let sizes = around(rows.iter().map(|row| kilobytes(row)));
    let costs = around(rows.iter().map(|row| cost(row)));
    let mut chart = ChartBuilder::on(area)
        .margin(16)
        .margin_right(28)
        .caption(panel.title, ("sans-serif", 18).into_font().color(&INK))
        .x_label_area_size(44)
        .y_label_area_size(62)
        .build_cartesian_2d(
            (sizes.0..sizes.1).log_scale(),
            (costs.0..costs.1).log_scale(),
        )?;
    let label = ("sans-serif", 13).into_font().color(&INK);
    chart
        .configure_mesh()
        .x_desc("size of the document, kB")
        .y_desc(panel.unit)
        .axis_style(LINE)
        .bold_line_style(FAINT)
        .light_line_style(WHITE)
        .x_labels(8)
        .y_labels(8)
        .x_label_formatter(&|value| number(*value))
        .y_label_formatter(&|value| number(*value))
        .label_style(label.clone())
        .draw()?;
    // What each document costs if a byte costs what it does in large ones.
    if let Some(slope) = median(rows, cost) {
        let from = sizes.0.max(costs.0 / slope);
        let to = sizes.1.min(costs.1 / slope);
        let ends = [(from, from * slope), (to, to * slope)];
        chart.draw_series(DashedLineSeries::new(ends, 5, 4, LINE.stroke_width(1)))?;
        let at = (sizes.1 / sizes.0).powf(0.04) * sizes.0;
        let top = (costs.1 / costs.0).powf(0.95) * costs.0;
        let text = "dashed: linear, by the median of large documents";
        chart.draw_series([Text::new(
            text,
            (at, top),
            ("sans-serif", 12).into_font().color(&INK),
        )])?;
    }
    chart.draw_series(rows.iter().map(|row| {
        Circle::new(
            (kilobytes(row), cost(row)),
            3,
            panel.color.mix(0.55).filled(),
        )
    }))?;
    Ok(())
}

fn kilobytes(row: &Row) -> f64 {
    row.outcome.bytes as f64 / 1e3
}

/// The cost of a kilobyte in the larger tenth of the documents, where what
/// every run costs no longer counts.
fn median(rows: &[&Row], cost: impl Fn(&Row) -> f64) -> Option<f64> {
    let mut rows = rows.to_vec();
    rows.sort_by_key(|row| std::cmp::Reverse(row.outcome.bytes));
    rows.truncate(rows.len().div_ceil(10));
    let mut costs: Vec<f64> = rows.iter().map(|row| cost(row) / kilobytes(row)).collect();
    costs.sort_by(f64::total_cmp);
    costs.get(costs.len() / 2).copied()
}

/// From a little below all values to a little above.
fn around(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) = values.fold((f64::MAX, f64::MIN), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    (low / 1.6, high * 1.6)
}

/// A power of ten, without zeros behind the point.
fn number(value: f64) -> String {
    let digits = (-value.log10().floor()).max(0.0);
    let mut text = format!("{value:.0$}", digits as usize);
    // Thousands are hard to read without a gap.
    if value >= 10_000.0 {
        text.insert(text.len() - 3, '\u{2009}');
    }
    text
}
