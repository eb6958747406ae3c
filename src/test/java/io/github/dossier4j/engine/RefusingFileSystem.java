package io.github.dossier4j.engine;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file system of the machine, which refuses what a test says. So a test does not depend on who
 * runs it: to the administrator of a machine nothing is forbidden.
 */
final class RefusingFileSystem extends FileSystem {

  /** For a file that must only be read. */
  boolean refusesWriting;

  /** In a folder that must not be changed. */
  boolean refusesNewFiles;

  /** For a file that is mounted by itself, as in a container. */
  boolean refusesMoves;

  /** How many times a file that exists breaks off, after a few bytes, as on a full disk. */
  int failures;

  private final Refusing provider = new Refusing();

  /** The same path, in this file system. */
  Path path(Path path) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("getFileSystem")) {
            return this;
          }
          Object[] own = arguments == null ? new Object[0] : arguments.clone();
          for (int i = 0; i < own.length; i++) {
            own[i] = own[i] instanceof Path each ? delegate(each) : own[i];
          }
          try {
            Object result = method.invoke(path, own);
            return result instanceof Path found ? path(found) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (Path)
        Proxy.newProxyInstance(
            RefusingFileSystem.class.getClassLoader(), new Class<?>[] {Path.class}, handler);
  }

  private static Path delegate(Path path) {
    return Proxy.isProxyClass(path.getClass()) ? Path.of(path.toString()) : path;
  }

  @Override
  public FileSystemProvider provider() {
    return provider;
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public String getSeparator() {
    return Path.of("").getFileSystem().getSeparator();
  }

  @Override
  public Iterable<Path> getRootDirectories() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<FileStore> getFileStores() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<String> supportedFileAttributeViews() {
    return Path.of("").getFileSystem().supportedFileAttributeViews();
  }

  @Override
  public Path getPath(String first, String... more) {
    return path(Path.of(first, more));
  }

  @Override
  public PathMatcher getPathMatcher(String pattern) {
    throw new UnsupportedOperationException();
  }

  @Override
  public UserPrincipalLookupService getUserPrincipalLookupService() {
    throw new UnsupportedOperationException();
  }

  @Override
  public WatchService newWatchService() {
    throw new UnsupportedOperationException();
  }

  private final class Refusing extends FileSystemProvider {

    private final FileSystemProvider machine = Path.of("").getFileSystem().provider();

    @Override
    public String getScheme() {
      return "refusing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      boolean isNew = options.contains(StandardOpenOption.CREATE_NEW);
      if (isNew && refusesNewFiles) {
        throw new AccessDeniedException(path.toString());
      }
      SeekableByteChannel channel = machine.newByteChannel(delegate(path), options, attributes);
      if (options.contains(StandardOpenOption.WRITE) && !isNew && failures > 0) {
        failures--;
        return new BreakingChannel(channel);
      }
      return channel;
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Path path) throws IOException {
      machine.delete(delegate(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      if (refusesMoves) {
        throw new FileSystemException(to.toString(), null, "Device or resource busy");
      }
      machine.move(delegate(from), delegate(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      return machine.isSameFile(delegate(one), delegate(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return machine.isHidden(delegate(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return machine.getFileStore(delegate(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      if (refusesWriting && List.of(modes).contains(AccessMode.WRITE)) {
        throw new AccessDeniedException(path.toString());
      }
      machine.checkAccess(delegate(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return machine.getFileAttributeView(delegate(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return machine.readAttributes(delegate(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return machine.readAttributes(delegate(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      machine.setAttribute(delegate(path), name, value, options);
    }
  }

  private static final class BreakingChannel implements SeekableByteChannel {

    private final SeekableByteChannel channel;

    BreakingChannel(SeekableByteChannel channel) {
      this.channel = channel;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      ByteBuffer part = source.slice(0, Math.min(2, source.remaining()));
      channel.write(part);
      throw new IOException("No space left on device");
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return channel.read(target);
    }

    @Override
    public long position() throws IOException {
      return channel.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      channel.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      channel.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
