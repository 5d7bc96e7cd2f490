/*
 * Preloaded into a process (LD_PRELOAD): writes down, in order, everything that the process asks of the disk below one
 * folder, so that `simulated-disk.ts` can say what would be left of it had the power failed at any moment. Syncs are
 * written down and left out: only the record of them counts. With FAULTS_FULL naming a file that exists, every write
 * is refused as on a full disk.
 *
 * Node and the SQLite inside it call the C library by name, so a library that is loaded first sees all they do; what is
 * mapped into memory it does not see, and SQLite maps nothing but its `-shm` file, which need not last.
 *
 * FAULTS_ROOT    absolute, real path of the folder
 * FAULTS_JOURNAL where the record goes, outside of the folder; several processes may share it
 * FAULTS_FULL    optional: the disk is full for as long as there is a file of this name
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, RENAME, UNLINK, LINK, MKDIR };

struct record {
  uint32_t length, op;
  uint64_t inode, folder, other_folder, offset;
  uint32_t name_length, other_name_length;
};

#define MOST_FILES 65536
static char tracked[MOST_FILES];
static char root[PATH_MAX];
static const char *full;
static int journal = -1;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

#define REAL(type, name, ...)                                                                      \
  static type (*real_##name)(__VA_ARGS__);                                                         \
  if (!real_##name) *(void **)&real_##name = dlsym(RTLD_NEXT, #name)

static ssize_t write_out(int fd, const struct iovec *parts, int count) {
  REAL(ssize_t, writev, int, const struct iovec *, int);
  return real_writev(fd, parts, count);
}

static void give_up(const char *what) {
  dprintf(2, "disk-journal: could not %s: %s\n", what, strerror(errno));
  _exit(97);
}

__attribute__((constructor)) static void begin(void) {
  REAL(int, open64, const char *, int, ...);
  const char *folder = getenv("FAULTS_ROOT");
  const char *path = getenv("FAULTS_JOURNAL");
  full = getenv("FAULTS_FULL");
  if (!folder || !realpath(folder, root)) give_up("find the folder in FAULTS_ROOT");
  if (!path) return;
  journal = real_open64(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (journal < 0) give_up("open the journal in FAULTS_JOURNAL");
}

/* What is done and what is written down of it must have one order, among threads and processes. */
static void lock(void) {
  pthread_mutex_lock(&mutex);
  if (journal >= 0 && flock(journal, LOCK_EX) != 0) give_up("lock the journal");
}

static void unlock(void) {
  if (journal >= 0) flock(journal, LOCK_UN);
  pthread_mutex_unlock(&mutex);
}

static void note(struct record record, const char *name, const char *other, const void *data, size_t size) {
  if (journal < 0) return;
  int kept = errno;
  record.name_length = name ? strlen(name) : 0;
  record.other_name_length = other ? strlen(other) : 0;
  record.length = sizeof record + record.name_length + record.other_name_length + size;
  struct iovec parts[] = {{&record, sizeof record},
                          {(void *)name, record.name_length},
                          {(void *)other, record.other_name_length},
                          {(void *)data, size}};
  if (write_out(journal, parts, 4) != (ssize_t)record.length) give_up("write the journal");
  errno = kept;
}

struct place {
  uint64_t folder;
  char name[NAME_MAX + 1];
};

/* Where a path lies: 0 where it is outside of the folder. */
static int find_place(int at, const char *path, struct place *place) {
  char text[PATH_MAX], parent[PATH_MAX];
  if (path[0] != '/' && at != AT_FDCWD) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    ssize_t length = readlink(link, text, sizeof text - 1);
    if (length < 0) return 0;
    text[length] = 0;
    if (strlen(text) + strlen(path) + 2 > sizeof text) return 0;
    strcat(strcat(text, "/"), path);
  } else if (snprintf(text, sizeof text, "%s", path) >= (int)sizeof text) {
    return 0;
  }
  size_t length = strlen(text);
  while (length > 1 && text[length - 1] == '/') text[--length] = 0;
  char *slash = strrchr(text, '/');
  const char *name = slash ? slash + 1 : text;
  if (strlen(name) > NAME_MAX) return 0;
  strcpy(place->name, name);
  if (slash) *(slash == text ? slash + 1 : slash) = 0;
  if (!realpath(slash ? text : ".", parent)) return 0;
  size_t depth = strlen(root);
  if (strncmp(parent, root, depth) != 0 || (parent[depth] != 0 && parent[depth] != '/')) return 0;
  struct stat found;
  if (stat(parent, &found) != 0) return 0;
  place->folder = found.st_ino;
  return 1;
}

static int is_full(void) { return full && access(full, F_OK) == 0; }

static uint64_t inode_of(int fd) {
  struct stat found;
  return fstat(fd, &found) == 0 ? found.st_ino : 0;
}

static int is_tracked(int fd) { return fd >= 0 && fd < MOST_FILES && tracked[fd]; }

static int open_tracked(int at, const char *path, int flags, mode_t mode) {
  REAL(int, openat64, int, const char *, int, ...);
  struct place place;
  int inside = find_place(at, path, &place);
  if (!inside) {
    int fd = real_openat64(at, path, flags, mode);
    if (fd >= 0 && fd < MOST_FILES) {
      char here[PATH_MAX];
      /* The folder itself, opened to be synced. */
      tracked[fd] = (flags & O_ACCMODE) == O_RDONLY && realpath(path, here) && strcmp(here, root) == 0;
    }
    return fd;
  }
  lock();
  struct stat before;
  int was_there = fstatat(at, path, &before, 0) == 0;
  if (!was_there && (flags & O_CREAT) && is_full()) {
    unlock();
    errno = ENOSPC;
    return -1;
  }
  int fd = real_openat64(at, path, flags, mode);
  if (fd >= 0) {
    if (fd >= MOST_FILES) give_up("follow so many files");
    tracked[fd] = 1;
    struct record record = {.inode = inode_of(fd), .folder = place.folder};
    record.op = CREATE;
    if (!was_there) note(record, place.name, NULL, NULL, 0);
    record.op = TRUNCATE;
    if (was_there && (flags & O_TRUNC)) note(record, NULL, NULL, NULL, 0);
  }
  unlock();
  return fd;
}

#define MODE_OF(flags)                                                                             \
  mode_t mode = 0;                                                                                 \
  if ((flags) & (O_CREAT | O_TMPFILE)) {                                                           \
    va_list list;                                                                                  \
    va_start(list, flags);                                                                         \
    mode = va_arg(list, mode_t);                                                                   \
    va_end(list);                                                                                  \
  }

int open(const char *path, int flags, ...) { MODE_OF(flags) return open_tracked(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE_OF(flags) return open_tracked(AT_FDCWD, path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_tracked(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE_OF(flags) return open_tracked(at, path, flags, mode); }

int close(int fd) {
  REAL(int, close, int);
  if (fd >= 0 && fd < MOST_FILES) tracked[fd] = 0;
  return real_close(fd);
}

/* `offset` -1: where the file stands, at its end where it is opened for appending. */
static ssize_t write_tracked(int fd, const struct iovec *parts, int count, off_t offset) {
  REAL(ssize_t, pwritev, int, const struct iovec *, int, off_t);
  if (!is_tracked(fd)) return offset < 0 ? write_out(fd, parts, count) : real_pwritev(fd, parts, count, offset);
  if (is_full()) {
    errno = ENOSPC;
    return -1;
  }
  lock();
  off_t start = offset;
  if (offset < 0) start = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
  ssize_t done = offset < 0 ? write_out(fd, parts, count) : real_pwritev(fd, parts, count, offset);
  off_t at = start;
  ssize_t left = done;
  for (int i = 0; i < count && left > 0; i++) {
    size_t size = (size_t)left < parts[i].iov_len ? (size_t)left : parts[i].iov_len;
    struct record record = {.op = WRITE, .inode = inode_of(fd), .offset = at};
    note(record, NULL, NULL, parts[i].iov_base, size);
    at += size;
    left -= size;
  }
  unlock();
  return done;
}

ssize_t write(int fd, const void *data, size_t size) {
  struct iovec part = {(void *)data, size};
  return write_tracked(fd, &part, 1, -1);
}
ssize_t writev(int fd, const struct iovec *parts, int count) { return write_tracked(fd, parts, count, -1); }
static ssize_t write_one(int fd, const void *data, size_t size, off_t offset) {
  struct iovec part = {(void *)data, size};
  return write_tracked(fd, &part, 1, offset);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset) { return write_one(fd, data, size, offset); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset) { return write_one(fd, data, size, offset); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t offset) { return write_tracked(fd, parts, count, offset); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t offset) { return write_tracked(fd, parts, count, offset); }

static int truncate_tracked(int fd, off_t size) {
  REAL(int, ftruncate64, int, off64_t);
  if (!is_tracked(fd)) return real_ftruncate64(fd, size);
  lock();
  int result = real_ftruncate64(fd, size);
  struct record record = {.op = TRUNCATE, .inode = inode_of(fd), .offset = size};
  if (result == 0) note(record, NULL, NULL, NULL, 0);
  unlock();
  return result;
}
int ftruncate(int fd, off_t size) { return truncate_tracked(fd, size); }
int ftruncate64(int fd, off64_t size) { return truncate_tracked(fd, size); }

static int sync_tracked(int fd) {
  lock();
  struct record record = {.op = SYNC, .inode = inode_of(fd)};
  note(record, NULL, NULL, NULL, 0);
  unlock();
  return 0;
}
int fsync(int fd) {
  REAL(int, fsync, int);
  return is_tracked(fd) ? sync_tracked(fd) : real_fsync(fd);
}
int fdatasync(int fd) {
  REAL(int, fdatasync, int);
  return is_tracked(fd) ? sync_tracked(fd) : real_fdatasync(fd);
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  struct place old, new;
  int is_old = find_place(AT_FDCWD, from, &old);
  int is_new = find_place(AT_FDCWD, to, &new);
  if (!is_old && !is_new) return real_rename(from, to);
  if (!is_old || !is_new) give_up("follow a rename into or out of the folder");
  lock();
  int result = real_rename(from, to);
  struct record record = {.op = RENAME, .folder = old.folder, .other_folder = new.folder};
  if (result == 0) note(record, old.name, new.name, NULL, 0);
  unlock();
  return result;
}

int link(const char *from, const char *to) {
  REAL(int, link, const char *, const char *);
  struct place old, new;
  int is_old = find_place(AT_FDCWD, from, &old);
  int is_new = find_place(AT_FDCWD, to, &new);
  if (!is_old && !is_new) return real_link(from, to);
  if (!is_old || !is_new) give_up("follow a link into or out of the folder");
  if (is_full()) {
    errno = ENOSPC;
    return -1;
  }
  lock();
  int result = real_link(from, to);
  struct record record = {.op = LINK, .folder = old.folder, .other_folder = new.folder};
  if (result == 0) note(record, old.name, new.name, NULL, 0);
  unlock();
  return result;
}

static int remove_tracked(int at, const char *path, int flags) {
  REAL(int, unlinkat, int, const char *, int);
  struct place place;
  if (!find_place(at, path, &place)) return real_unlinkat(at, path, flags);
  lock();
  int result = real_unlinkat(at, path, flags);
  struct record record = {.op = UNLINK, .folder = place.folder};
  if (result == 0) note(record, place.name, NULL, NULL, 0);
  unlock();
  return result;
}
int unlink(const char *path) { return remove_tracked(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return remove_tracked(AT_FDCWD, path, AT_REMOVEDIR); }
int unlinkat(int at, const char *path, int flags) { return remove_tracked(at, path, flags); }
int remove(const char *path) {
  int result = unlink(path);
  return result != 0 && errno == EISDIR ? rmdir(path) : result;
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, mkdir, const char *, mode_t);
  struct place place;
  if (!find_place(AT_FDCWD, path, &place)) return real_mkdir(path, mode);
  if (is_full()) {
    errno = ENOSPC;
    return -1;
  }
  lock();
  int result = real_mkdir(path, mode);
  struct stat made;
  if (result == 0 && stat(path, &made) == 0) {
    struct record record = {.op = MKDIR, .inode = made.st_ino, .folder = place.folder};
    note(record, place.name, NULL, NULL, 0);
  }
  unlock();
  return result;
}
