//! The table of functions that SQLite calls: each asks the disk of its thread first, then the system's own.
//!
//! A file of ours is our part followed by the system's, in the memory that SQLite gives us for both.

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::mem::size_of;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr::{null, null_mut};
use std::sync::Once;
use std::sync::atomic::{AtomicPtr, Ordering};

use rusqlite::ffi::{self, sqlite3_file, sqlite3_io_methods, sqlite3_vfs};

use crate::disk::{self, Call, Fault, meets};
use crate::unsynced::{Change, bytes_of};

static SYSTEM: AtomicPtr<sqlite3_vfs> = AtomicPtr::new(null_mut());

/// Our part of an open file.
#[repr(C)]
struct Ours {
    base: sqlite3_file,
    /// Lives as long as the file; null for a file without a name.
    name: *const c_char,
}

/// Where the system's part begins.
const SYSTEMS_PART: usize = size_of::<Ours>().next_multiple_of(16);

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    iVersion: 3,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: Some(fetch),
    xUnfetch: Some(unfetch),
};

/// Puts the faulty disk before the system's, once, for every database that this process opens from then on.
pub fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: SQLite is initialised first; the system's table is valid for the life of the process, and ours is
        // leaked, so it is too. Every function we do not replace takes no notice of which table it is called through.
        unsafe {
            ffi::sqlite3_initialize();
            let system = ffi::sqlite3_vfs_find(null());
            SYSTEM.store(system, Ordering::Release);
            let mut ours = *system;
            ours.zName = c"faulty-disk".as_ptr();
            ours.pNext = null_mut();
            ours.szOsFile += SYSTEMS_PART as c_int;
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            ours.xAccess = Some(access);
            ffi::sqlite3_vfs_register(Box::leak(Box::new(ours)), 1);
        }
    });
}

/// The path behind a name that SQLite gave us.
///
/// # Safety
/// `name` is null or a string that lives as long as the answer is used.
unsafe fn path_of<'p>(name: *const c_char) -> Option<&'p Path> {
    if name.is_null() {
        return None;
    }
    // SAFETY: by the caller's word a string of C.
    Some(Path::new(OsStr::from_bytes(unsafe { CStr::from_ptr(name) }.to_bytes())))
}

/// # Safety
/// `file` was opened by [`open`].
unsafe fn systems(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: SQLite gave room for both parts, as `szOsFile` asks.
    unsafe { file.cast::<u8>().add(SYSTEMS_PART).cast() }
}

/// # Safety
/// `file` was opened by [`open`].
unsafe fn methods<'m>(file: *mut sqlite3_file) -> &'m sqlite3_io_methods {
    // SAFETY: the system's part is open as long as ours, and its table is static.
    unsafe { &*(*systems(file)).pMethods }
}

/// # Safety
/// `file` was opened by [`open`].
unsafe fn path<'p>(file: *mut sqlite3_file) -> Option<&'p Path> {
    // SAFETY: `open` filled our part in.
    unsafe { path_of((*file.cast::<Ours>()).name) }
}

/// Calls the system's function of a table; every table of an operating system has all of them.
macro_rules! passed_on {
    ($file:ident . $function:ident ( $($argument:expr),* )) => {
        // SAFETY: SQLite calls with a file that `open` opened, and the arguments are its own.
        unsafe {
            match methods($file).$function {
                Some(function) => function(systems($file), $($argument),*),
                None => ffi::SQLITE_ERROR,
            }
        }
    };
}

unsafe extern "C" fn open(
    _vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    // SAFETY: SQLite gives room for our part and a name that outlives the file.
    unsafe {
        (*file).pMethods = null();
        (*file.cast::<Ours>()).name = name;
        let path = path_of(name);
        let creates = flags & ffi::SQLITE_OPEN_CREATE != 0 && path.is_some_and(|path| !path.exists());
        if meets(Call::Open { creates }).is_some() {
            return ffi::SQLITE_CANTOPEN;
        }
        let system = SYSTEM.load(Ordering::Acquire);
        let Some(function) = (*system).xOpen else { return ffi::SQLITE_CANTOPEN };
        let done = function(system, name, systems(file), flags, out);
        if !(*systems(file)).pMethods.is_null() {
            (*file).pMethods = &METHODS;
        }
        if done == ffi::SQLITE_OK
            && creates
            && let Some(path) = path
        {
            disk::changes(path, Change::Created);
        }
        done
    }
}

unsafe extern "C" fn delete(_vfs: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    if meets(Call::Remove).is_some() {
        return ffi::SQLITE_IOERR_DELETE;
    }
    // SAFETY: the name is SQLite's; the system's table is valid.
    unsafe {
        let path = path_of(name);
        let bytes = path.filter(|_| disk::is_watched()).map(|path| bytes_of(path, 0, u64::MAX));
        let system = SYSTEM.load(Ordering::Acquire);
        let Some(function) = (*system).xDelete else { return ffi::SQLITE_IOERR_DELETE };
        let done = function(system, name, sync_folder);
        if let (ffi::SQLITE_OK, Some(path), Some(bytes)) = (done, path, bytes) {
            // Removed for good, nothing of it comes back; else its earlier changes may be lost together with this one.
            if sync_folder == 0 {
                disk::changes(path, Change::Removed { bytes });
            } else {
                disk::is_durable(path);
            }
        }
        done
    }
}

unsafe extern "C" fn access(_vfs: *mut sqlite3_vfs, name: *const c_char, flags: c_int, out: *mut c_int) -> c_int {
    if meets(Call::Look).is_some() {
        return ffi::SQLITE_IOERR_ACCESS;
    }
    // SAFETY: passed on as it came.
    unsafe {
        let system = SYSTEM.load(Ordering::Acquire);
        match (*system).xAccess {
            Some(function) => function(system, name, flags, out),
            None => ffi::SQLITE_IOERR_ACCESS,
        }
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    passed_on!(file.xClose())
}

unsafe extern "C" fn read(file: *mut sqlite3_file, to: *mut c_void, amount: c_int, offset: i64) -> c_int {
    match meets(Call::Read) {
        Some(_) => ffi::SQLITE_IOERR_READ,
        None => passed_on!(file.xRead(to, amount, offset)),
    }
}

unsafe extern "C" fn write(file: *mut sqlite3_file, from: *const c_void, amount: c_int, offset: i64) -> c_int {
    let fault = meets(Call::Write);
    let written = match fault {
        Some(Fault::ShortWrite) => amount / 2,
        Some(Fault::Full) => return ffi::SQLITE_FULL,
        Some(Fault::Error) => return ffi::SQLITE_IOERR_WRITE,
        None => amount,
    };
    // SAFETY: SQLite's buffer holds `amount` bytes.
    unsafe {
        if disk::is_watched()
            && let Some(path) = path(file)
        {
            let bytes = std::slice::from_raw_parts(from.cast::<u8>(), written as usize).to_vec();
            let before = bytes_of(path, offset as u64, written as u64);
            let length_before = path.metadata().map_or(0, |file| file.len());
            disk::changes(path, Change::Written { offset: offset as u64, bytes, before, length_before });
        }
    }
    let done = if written > 0 { passed_on!(file.xWrite(from, written, offset)) } else { ffi::SQLITE_OK };
    if fault.is_some() { ffi::SQLITE_IOERR_WRITE } else { done }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, length: i64) -> c_int {
    if meets(Call::Cut).is_some() {
        return ffi::SQLITE_IOERR_TRUNCATE;
    }
    // SAFETY: `file` was opened by `open`.
    let path = unsafe { path(file) };
    if disk::is_watched()
        && let Some(path) = path
    {
        let tail = bytes_of(path, length as u64, u64::MAX);
        disk::changes(path, Change::Cut { length: length as u64, tail });
    }
    passed_on!(file.xTruncate(length))
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    if meets(Call::Sync).is_some() {
        return ffi::SQLITE_IOERR_FSYNC;
    }
    let done = passed_on!(file.xSync(flags));
    // SAFETY: `file` was opened by `open`.
    if let (ffi::SQLITE_OK, Some(path)) = (done, unsafe { path(file) }) {
        disk::is_durable(path);
    }
    done
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, out: *mut i64) -> c_int {
    match meets(Call::Measure) {
        Some(_) => ffi::SQLITE_IOERR_FSTAT,
        None => passed_on!(file.xFileSize(out)),
    }
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    passed_on!(file.xLock(level))
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    passed_on!(file.xUnlock(level))
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, out: *mut c_int) -> c_int {
    passed_on!(file.xCheckReservedLock(out))
}

unsafe extern "C" fn file_control(file: *mut sqlite3_file, what: c_int, argument: *mut c_void) -> c_int {
    passed_on!(file.xFileControl(what, argument))
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    passed_on!(file.xSectorSize())
}

unsafe extern "C" fn device_characteristics(file: *mut sqlite3_file) -> c_int {
    passed_on!(file.xDeviceCharacteristics())
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    region: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    match meets(Call::Share) {
        Some(fault) => {
            // SAFETY: SQLite waits for an address or null.
            unsafe { *out = null_mut() };
            if fault == Fault::Full { ffi::SQLITE_IOERR_SHMSIZE } else { ffi::SQLITE_IOERR_SHMMAP }
        }
        None => passed_on!(file.xShmMap(region, size, extend, out)),
    }
}

unsafe extern "C" fn shm_lock(file: *mut sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    passed_on!(file.xShmLock(offset, count, flags))
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    // SAFETY: as for every other call.
    unsafe {
        if let Some(function) = methods(file).xShmBarrier {
            function(systems(file));
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, remove: c_int) -> c_int {
    passed_on!(file.xShmUnmap(remove))
}

/// No file is mapped into memory: every read is a call.
unsafe extern "C" fn fetch(_file: *mut sqlite3_file, _offset: i64, _amount: c_int, out: *mut *mut c_void) -> c_int {
    // SAFETY: SQLite waits for an address or null.
    unsafe { *out = null_mut() };
    ffi::SQLITE_OK
}

unsafe extern "C" fn unfetch(_file: *mut sqlite3_file, _offset: i64, _address: *mut c_void) -> c_int {
    ffi::SQLITE_OK
}
