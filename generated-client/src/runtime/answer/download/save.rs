//! A download as a file that is there whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::runtime::Handle;

use super::Download;
use crate::runtime::error::Error;

impl Download {
    /// Writes all that is left to a file, and returns how many bytes that was.
    ///
    /// It is written under another name in the same folder and takes the place of a file at `path` when it is
    /// complete, so nobody sees half of it, and nothing stays behind where it fails or is dropped.
    ///
    /// # Errors
    ///
    /// When the body breaks off, nothing comes for too long, or the file cannot be written.
    pub async fn save_to(&mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let part = apart(move || Part::beside(path)).await;
        let mut part = part.map_err(|error| self.unwritable(error))?;
        let mut written = 0;
        while let Some(chunk) = self.chunk().await? {
            written += chunk.len() as u64;
            let wrote = apart(move || part.write(&chunk)).await;
            part = wrote.map_err(|error| self.unwritable(error))?;
        }
        let kept = apart(move || part.keep()).await;
        kept.map_err(|error| self.unwritable(error))?;
        Ok(written)
    }

    /// [`save_to`](Self::save_to), without async.
    ///
    /// # Errors
    ///
    /// As for `save_to`.
    #[cfg(feature = "blocking")]
    pub fn save_to_blocking(&mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let part = Part::beside(path.as_ref().to_owned());
        let mut part = part.map_err(|error| self.unwritable(error))?;
        let mut written = 0;
        while let Some(chunk) = self.chunk_blocking()? {
            written += chunk.len() as u64;
            part = part.write(&chunk).map_err(|error| self.unwritable(error))?;
        }
        part.keep().map_err(|error| self.unwritable(error))?;
        Ok(written)
    }
}

/// Does what waits for the disk where it keeps nobody else waiting, if there is such a place.
async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    match Handle::try_current() {
        Ok(handle) => handle.spawn_blocking(work).await?,
        Err(_) => work(),
    }
}

/// A file that is not complete. Dropping it removes it.
struct Part {
    file: Option<File>,
    here: PathBuf,
    target: PathBuf,
}

impl Part {
    fn beside(target: PathBuf) -> io::Result<Self> {
        let name = target.file_name().ok_or(io::ErrorKind::InvalidInput)?;
        let mut part = OsString::from(".");
        part.push(name);
        part.push(format!(".{:016x}.part", fastrand::u64(..)));
        let here = target.with_file_name(part);
        // Never one that is there already.
        let file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&here)?;
        Ok(Self {
            file: Some(file),
            here,
            target,
        })
    }

    fn write(mut self, chunk: &Bytes) -> io::Result<Self> {
        if let Some(file) = &mut self.file {
            file.write_all(chunk)?;
        }
        Ok(self)
    }

    fn keep(mut self) -> io::Result<()> {
        // Some systems do not rename what is open.
        drop(self.file.take());
        fs::rename(&self.here, &self.target)?;
        self.here.clear();
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        drop(self.file.take());
        if !self.here.as_os_str().is_empty() {
            _ = fs::remove_file(&self.here);
        }
    }
}
