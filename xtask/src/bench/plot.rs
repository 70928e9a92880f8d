//! The plots of the page.

use std::path::Path;

use anyhow::anyhow;
use plotters::prelude::*;

const INK: RGBColor = RGBColor(0x33, 0x38, 0x40);
const FAINT: RGBColor = RGBColor(0xe4, 0xe7, 0xeb);
const LINE: RGBColor = RGBColor(0x9a, 0xa3, 0xad);
const COLORS: [RGBColor; 5] = [
    RGBColor(0x1f, 0x6f, 0xb5),
    RGBColor(0xc2, 0x5e, 0x1a),
    RGBColor(0x2e, 0x8b, 0x57),
    RGBColor(0x8e, 0x5b, 0xa6),
    RGBColor(0x7a, 0x7a, 0x7a),
];

/// Pixels of a bar, and of what is around all of them.
const BAR: u32 = 18;
const AROUND: u32 = 110;
const WIDTH: u32 = 860;

/// A bar: what it is of, which series it belongs to, and how long it is.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What it is of.
    pub of: String,
    /// Its series.
    pub series: String,
    /// Its length.
    pub value: f64,
}

/// Draws bars beside each other, and a line at what they are measured by.
///
/// # Errors
///
/// When there is nothing to draw, or it cannot be written.
pub fn bars(
    path: &Path,
    title: &str,
    unit: &str,
    bars: &[Bar],
    mark: Option<f64>,
) -> anyhow::Result<()> {
    anyhow::ensure!(!bars.is_empty(), "there is nothing to plot");
    let mut series: Vec<&str> = Vec::new();
    for bar in bars {
        if !series.contains(&bar.series.as_str()) {
            series.push(&bar.series);
        }
    }
    let height = AROUND + BAR * (bars.len() + series.len()) as u32;
    let mut text = String::new();
    {
        let area = SVGBackend::with_string(&mut text, (WIDTH, height)).into_drawing_area();
        draw(&area, title, unit, bars, &series, mark).map_err(fault)?;
        area.present().map_err(fault)?;
    }
    // A final newline, as in every text.
    std::fs::write(path, text.trim_end().to_owned() + "\n")?;
    Ok(())
}

fn fault(error: impl std::fmt::Display) -> anyhow::Error {
    anyhow!("cannot draw the plot: {error}")
}

type Area<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

fn draw(
    area: &Area<'_>,
    title: &str,
    unit: &str,
    bars: &[Bar],
    series: &[&str],
    mark: Option<f64>,
) -> Result<(), Box<dyn std::error::Error>> {
    area.fill(&WHITE)?;
    let rows = bars.len() as f64;
    let longest = bars
        .iter()
        .map(|bar| bar.value)
        .chain(mark)
        .fold(0.0, f64::max);
    let mut chart = ChartBuilder::on(area)
        .margin(14)
        .margin_left(260)
        .margin_right(70)
        .caption(title, ("sans-serif", 17).into_font().color(&INK))
        .x_label_area_size(40)
        .build_cartesian_2d(
            0.0..(longest * 1.05).max(1e-9),
            0.0..rows + series.len() as f64,
        )?;
    chart
        .configure_mesh()
        .disable_y_mesh()
        .disable_y_axis()
        .x_desc(unit)
        .axis_style(LINE)
        .bold_line_style(FAINT)
        .light_line_style(WHITE)
        .label_style(("sans-serif", 12).into_font().color(&INK))
        .draw()?;
    let ink = |size: i32| ("sans-serif", size).into_font().color(&INK);
    for (row, bar) in bars.iter().enumerate() {
        // The first is at the top.
        let top = rows - row as f64;
        let at = series.iter().position(|name| *name == bar.series);
        let color = COLORS[at.unwrap_or_default() % COLORS.len()];
        let corners = [(0.0, top - 0.15), (bar.value, top - 0.85)];
        chart.draw_series([Rectangle::new(corners, color.mix(0.8).filled())])?;
        let (x, y) = chart.backend_coord(&(0.0, top - 0.2));
        let of: String = bar.of.chars().take(44).collect();
        area.draw(&Text::new(of, (x - 250, y), ink(12)))?;
        let (x, y) = chart.backend_coord(&(bar.value, top - 0.2));
        area.draw(&Text::new(number(bar.value), (x + 5, y), ink(12)))?;
    }
    for (at, name) in series.iter().enumerate() {
        let top = rows + (series.len() - at) as f64;
        let (x, y) = chart.backend_coord(&(0.0, top - 0.2));
        let color = COLORS[at % COLORS.len()];
        area.draw(&Rectangle::new(
            [(x + 4, y), (x + 16, y + 11)],
            color.mix(0.8).filled(),
        ))?;
        area.draw(&Text::new((*name).to_owned(), (x + 22, y), ink(12)))?;
    }
    if let Some(mark) = mark {
        let ends = [(mark, 0.0), (mark, rows)];
        chart.draw_series(DashedLineSeries::new(ends, 4, 4, INK.stroke_width(1)))?;
    }
    Ok(())
}

/// A number with as many digits as anybody reads.
pub fn number(value: f64) -> String {
    match value.abs() {
        small if small < 1.0 => format!("{value:.3}"),
        small if small < 100.0 => format!("{value:.2}"),
        _ => format!("{value:.0}"),
    }
}
